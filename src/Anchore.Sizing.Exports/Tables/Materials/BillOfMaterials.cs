using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>What a deployment is made of, line by line.</summary>
internal static class BillOfMaterials
{
    /// <summary>The lines in reading order; services without replicas are listed too.</summary>
    public static IReadOnlyList<Material> Of(SizingPlan plan) =>
        [.. ServiceMaterials.Of(plan), .. StorageMaterials.Of(plan), .. DatabaseMaterials.Of(plan), .. NodeMaterials.Of(plan)];

    /// <summary>What no line can honestly say, in sentences that stand in the lines concerned too.</summary>
    public static IReadOnlyList<string> RemarksOn(SizingPlan plan) =>
        [.. new[] { StorageMaterials.StoreProblem(plan), NodeMaterials.Problem(plan) }.Where(sentence => sentence.Length > 0)];
}
