using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The temporary volume of an analyzer as a claim that Kubernetes makes and deletes with the pod.</summary>
internal static class ScratchVolume
{
    /// <summary>The size of one claim in whole gibibytes, rounded up.</summary>
    public static long Gibibytes(SizingPlan plan) => Quantity.GibibytesFor(PerAnalyzer(plan).Value!.Value);

    /// <summary>The volume source of a pod.</summary>
    public static YamlMap Of(SizingPlan plan) => new YamlMap()
        .Set("ephemeral.volumeClaimTemplate.spec.accessModes", ["ReadWriteOnce"])
        .Set("ephemeral.volumeClaimTemplate.spec.resources.requests.storage", Text(plan));

    /// <summary>What the cluster needs for the claims.</summary>
    public static IEnumerable<string> Prerequisites(SizingPlan plan) => plan.Deployment.TemporaryVolume
        ?
        [
            $"A default storage class that makes ReadWriteOnce volumes of {Text(plan)} ({PerAnalyzer(plan).Display}, rounded up to whole gibibytes), one for each analyzer.",
            .. plan.Book.Find("kubernetes.ephemeralVolumes") is { } oldest
                ? [$"Kubernetes {oldest.Value} or later, which makes and deletes such volumes with their pods."]
                : Array.Empty<string>(),
        ]
        : [];

    /// <summary>What is said when the plan has no temporary volume.</summary>
    public static IEnumerable<string> Remarks(SizingPlan plan) => plan.Deployment.TemporaryVolume
        ? []
        :
        [
            $"The plan has no temporary volume, so no scratch volume is claimed: each analyzer writes up to {PerAnalyzer(plan).Display} to the ephemeral storage of its node, "
            + $"{plan[FigureIds.Temporary].Display} in all, and nothing reserves it.",
        ];

    /// <summary>So many claims together, for people.</summary>
    public static string Total(SizingPlan plan, long claims) => Display.Of(claims * Quantity.BytesOf(Gibibytes(plan)), Unit.Bytes, plan.Family);

    /// <summary>The size of one claim as it is written.</summary>
    public static string Text(SizingPlan plan) => Gibibytes(plan).ToString(CultureInfo.InvariantCulture) + "Gi";

    private static Figure PerAnalyzer(SizingPlan plan) => plan[FigureIds.TemporaryPerAnalyzer];
}
