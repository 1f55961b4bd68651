using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans;

internal static class HorizonText
{
    /// <summary>
    /// What an amount becomes by the planning horizon, as <c>, 194 GB after 36 months</c>; nothing where the images do not grow.
    /// </summary>
    public static string After(Deployment deployment, string amount) =>
        deployment is { Grows: true, Months: > 0 and var months } ? $", {amount} after {Display.Count(months, "month")}" : "";
}
