using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The memory of services against each other.</summary>
internal static class MemoryText
{
    private const decimal LeastShown = 0.01m;

    /// <summary>The running services, the largest memory first.</summary>
    public static IReadOnlyList<ServicePlan> BySize(SizingPlan plan) =>
        [.. plan.RunningServices.OrderByDescending(service => service.Memory.Value)];

    /// <summary>A share from 0 to 1 in whole percent.</summary>
    public static string Percent(decimal share) => share < LeastShown
        ? "under 1 %"
        : Display.Format(decimal.Round(share, 2, MidpointRounding.AwayFromZero), Unit.Percent);
}
