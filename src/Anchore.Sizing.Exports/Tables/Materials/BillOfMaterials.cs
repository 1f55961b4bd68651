using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>What is to be bought for a deployment, and what runs on it, line by line.</summary>
internal static class BillOfMaterials
{
    /// <summary>The lines in reading order; services without replicas are listed too.</summary>
    public static IReadOnlyList<Material> Create(SizingPlan plan) =>
    [
        NodeMaterials.Create(plan),
        .. VolumeMaterials.Create(plan),
        .. DatabaseMaterials.Create(plan),
        .. ObjectStoreMaterials.Create(plan),
        .. ServiceMaterials.Create(plan),
    ];

    /// <summary>What no line can honestly say, in sentences that stand in the lines concerned too.</summary>
    public static IReadOnlyList<string> RemarksOn(SizingPlan plan) =>
        [.. new[] { ObjectStoreMaterials.Problem(plan), NodeMaterials.Problem(plan) }.Where(sentence => sentence.Length > 0)];
}
