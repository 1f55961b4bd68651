using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The temporary storage of an analyzer: a claim that Kubernetes makes and deletes with the pod, or its node's disk.</summary>
/// <param name="plan">The plan.</param>
/// <param name="details">The key path of the volume source in the chart.</param>
internal sealed class ScratchVolume(SizingPlan plan, string details)
{
    private const string Claim = "ephemeral";
    private const string Directory = "emptyDir";

    // Volume sources that a site may have given the scratch volume. Helm merges maps, and a volume must have one source.
    private static readonly string[] Sources = [Claim, Directory, "persistentVolumeClaim", "hostPath", "nfs", "csi"];

    /// <summary>The size of one claim as it is written: whole gibibytes, rounded up.</summary>
    public string Size => Gibibytes.ToString(CultureInfo.InvariantCulture) + "Gi";

    private long Gibibytes => Quantity.GibibytesFor(PerAnalyzer.Value!.Value);

    private Figure PerAnalyzer => plan[FigureIds.TemporaryPerAnalyzer];

    private string Source => plan.Deployment.TemporaryVolume ? Claim : Directory;

    public void SetIn(YamlMap values)
    {
        if (plan.Deployment.TemporaryVolume)
        {
            values.Set($"{details}.{Claim}.volumeClaimTemplate.spec.accessModes", ["ReadWriteOnce"])
                .Set($"{details}.{Claim}.volumeClaimTemplate.spec.resources.requests.storage", Size);
        }
        else
        {
            values.SetNull($"{details}.{Directory}.medium").SetNull($"{details}.{Directory}.sizeLimit");
        }

        foreach (var other in Sources.Where(source => source != Source))
        {
            values.SetNull($"{details}.{other}");
        }
    }

    /// <summary>What the cluster needs for the claims.</summary>
    public IEnumerable<string> Prerequisites() => plan.Deployment.TemporaryVolume
        ?
        [
            $"A default storage class, or storageClassName under {details}.{Claim}.volumeClaimTemplate.spec in your own values, that "
                + "makes ReadWriteOnce volumes "
                + $"of {Size} ({PerAnalyzer.Display}, rounded up to whole gibibytes), one for each analyzer.",
            .. plan.Book.Find(RuleIds.EphemeralVolumes) is { } oldest
                ? [$"Kubernetes {oldest.Value} or later, which makes and deletes such volumes with their pods."]
                : Array.Empty<string>(),
        ]
        : [];

    /// <summary>What the volume source replaces in a site's own values.</summary>
    public string Replaced => $"The source of the scratch volume under {details}: {Source} remains, and null clears "
        + $"{string.Join(", ", Sources.Where(source => source != Source))}. Remove any other source from your own values.";

    /// <summary>What is said when the plan has no temporary volume.</summary>
    public IEnumerable<string> Remarks() => plan.Deployment.TemporaryVolume
        ? []
        :
        [
            $"The plan has no temporary volume, so no scratch volume is claimed: each analyzer writes up to {PerAnalyzer.Display} to "
                + "the ephemeral storage of its node, "
                + $"{plan[FigureIds.Temporary].Display} in all. The file reserves it as request and limit of ephemeral-storage: "
                + "Kubernetes evicts an analyzer that writes more.",
        ];

    /// <summary>So many claims together, for people.</summary>
    public string Total(long claims) => Display.Format(claims * Quantity.BytesOf(Gibibytes), Unit.Bytes, plan.Family);
}
