using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Words;

/// <summary>Says in a word where a value comes from.</summary>
public static class OriginText
{
    /// <summary>The word for a field of a plan: what follows from other fields, such as a node's type, is computed.</summary>
    public static string Format(Field field, SizingPlan plan) =>
        plan.OriginOf(field) == ValueOrigin.Default
            && plan.Book.FindService(field.Name) is null
            && field.Write(plan.Deployment) != field.Write(plan.DeploymentSchema.Defaults)
            ? "computed"
            : plan.OriginOf(field) == ValueOrigin.Imported && plan.Deployment.Inventory.Length > 0 ? "imported from the inventory"
            : Format(plan.OriginOf(field));

    /// <summary>The word, in lower case.</summary>
    public static string Format(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Entered => "entered",
        ValueOrigin.Recommended => "recommended",
        ValueOrigin.Imported => "imported",
        _ => "default",
    };
}
