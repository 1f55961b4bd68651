using System.Globalization;
using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>kubectl get nodes</c>, <c>pods</c> and what has a template of pods, in JSON. A node lists its images with the bytes that its runtime
/// reports, by default the 50 largest, which may be all that was cut out of it; pods have names and digests of what runs, and no sizes.
/// </summary>
internal sealed class KubernetesJson : JsonFormat
{
    private const int UsualImagesOfNode = 50;

    public override IReadOnlyList<string> Keys { get; } =
    [
        "kind", "items", "status", "spec", "images", "names", "sizeBytes", "nodeInfo", "containerRuntimeVersion", "kernelVersion",
            "allocatable", "memory",
        "cpu", "containers", "initContainers", "ephemeralContainers", "containerStatuses", "initContainerStatuses",
            "ephemeralContainerStatuses", "image",
        "imageID", "template", "jobTemplate",
    ];

    public override IReadOnlyList<string> Lists { get; } = ["items"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        IsNode(record.Value) || PodSpec(record.Value) is not null
        || (IsImage(record.Value) && record.List.Length == 0); // Within a status, the runtime follows behind the images.

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        IsNode(record.Value) || IsImage(record.Value) ? "kubectl-nodes" : "kubectl-pods";

    public override bool HoldsImages(JsonRecord record) => IsNode(record.Value);

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        if (IsNode(record.Value))
        {
            ReadNode(StatusOf(record.Value), source, record.Line);
        }
        else if (IsImage(record.Value))
        {
            ReadImage(record.Value, "", source, record.Line);
        }
        else
        {
            ReadPod(record.Value, source, record.Line);
        }
    }

    private static bool IsNode(JsonTree value) =>
        StatusOf(value) is var status && (status["nodeInfo"] is not null || status["allocatable"] is not null
            || (status["images"] is { Items: var images } && (images.Count == 0 ? value.Has("status") : IsImage(images[0]))));

    // The status may be all that was copied.
    private static JsonTree StatusOf(JsonTree value) => value["status"] is { IsObject: true } status ? status : value;

    private static bool IsImage(JsonTree value) => value["names"] is { IsArray: true } && value.Has("sizeBytes");

    private static JsonTree? PodSpec(JsonTree value) =>
        value["spec"] is not { } spec ? null
        : spec["containers"] is { IsArray: true } ? spec
        : spec["template"]?["spec"] ?? spec["jobTemplate"]?["spec"]?["template"]?["spec"];

    private static void ReadNode(JsonTree status, SourceBuilder source, int line)
    {
        var runtime = status["nodeInfo"]?.String("containerRuntimeVersion") ?? "";
        source.Site.AddNode(
            ToolSize.ParseQuantity(status["allocatable"]?.String("memory") ?? ""),
            CpuOf(status["allocatable"]?.String("cpu") ?? ""),
            runtime,
            status["nodeInfo"]?.String("kernelVersion") ?? ""
        );
        var images = status["images"]?.Items ?? [];
        if (images.Count == UsualImagesOfNode)
        {
            source.Remark("A node lists its 50 largest images unless nodeStatusMaxImages says otherwise; smaller ones are missing here.");
        }

        foreach (var image in images)
        {
            ReadImage(image, runtime, source, line);
        }
    }

    private static void ReadImage(JsonTree image, string runtime, SourceBuilder source, int line)
    {
        var names = image.Strings("names");
        source.Add(
            RuntimeSize.Apply(
                new ImageListing
                {
                    Name = names.FirstOrDefault(name => !name.Contains('@', StringComparison.Ordinal)) ?? image.First("names"),
                    Digests = [.. names.Select(ImageReference.DigestOf)],
                },
                image.Number("sizeBytes"),
                runtime
            ),
            line
        );
    }

    private static void ReadPod(JsonTree value, SourceBuilder source, int line)
    {
        var spec = PodSpec(value)!;
        var status = value["status"];
        foreach (var (containers, statuses) in (ReadOnlySpan<(string, string)>)
            [("containers", "containerStatuses"), ("initContainers", "initContainerStatuses"), ("ephemeralContainers",
                "ephemeralContainerStatuses")])
        {
            var running = status?[statuses]?.Items ?? [];
            var described = spec[containers]?.Items ?? [];
            foreach (var container in described)
            {
                var name = container.String("image");
                var fullName = ImageReference.Normalize(name);
                var state = running.FirstOrDefault(candidate => ImageReference.Normalize(candidate.String("image")) == fullName)
                    ?? (running.Count == 1 && described.Count == 1 ? running[0] : null);
                source.Add(PodImage.Create(name, state?.String("imageID") ?? ""), line);
            }
        }
    }

    private static decimal? CpuOf(string text) =>
        text.EndsWith('m') && decimal.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths)
            ? thousandths / 1000
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cpus) ? cpus
        : null;
}
