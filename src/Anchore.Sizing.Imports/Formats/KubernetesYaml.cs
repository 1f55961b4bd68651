using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Nodes and pods of Kubernetes in YAML, and whatever else has lines such as <c>image: nginx:1.27</c>. Only the lines that matter are
/// read, so that a part of a document gives what is in it.
/// </summary>
internal sealed partial class KubernetesYaml(Func<string, SourceBuilder> open)
{
    private readonly List<(List<string> Names, long? Size, int Line)> images = [];
    private List<string>? names;
    private (string Image, int Line)? container;
    private bool isOpen;
    private string section = "";
    private string cpu = "";
    private string memory = "";
    private string kernel = "";

    public bool Take(string text, int number)
    {
        if (names is not null && Item().Match(text) is { Success: true } item && ImageReference.IsCertain(item.Groups[1].Value))
        {
            names.Add(item.Groups[1].Value);
            return true;
        }

        if (Pair().Match(text) is not { Success: true } match)
        {
            FlushContainer();
            return isOpen && AnyPair().IsMatch(text);
        }

        var value = match.Groups[2].Value.Trim().Trim('"', '\'');
        var isTaken = TakePair(match.Groups[1].Value, value, number);
        isOpen |= isTaken;
        return isTaken || isOpen;
    }

    /// <summary>Counts what waits for a line that did not come.</summary>
    public void Complete()
    {
        FlushContainer();
        FlushNode("");
        isOpen = false;
    }

    private bool TakePair(string key, string value, int number)
    {
        if (key == "imageID" && container is { } running)
        {
            open("kubectl-pods").Add(PodImage.Create(running.Image, value), running.Line);
            container = null;
            return true;
        }

        FlushContainer();
        switch (key)
        {
            case "image" when ImageReference.IsCertain(value) || ImageReference.IsPossible(value):
                container = (value, number);
                break;
            case "names":
                names = [];
                images.Add((names, null, number));
                break;
            case "sizeBytes" when images.Count > 0:
                images[^1] = images[^1] with { Size = ToolSize.Parse(value) };
                names = null;
                break;
            case "containerRuntimeVersion":
                FlushNode(value);
                break;
            case "kernelVersion":
                kernel = value;
                break;
            case "allocatable" or "capacity":
                section = key;
                break;
            case "cpu" when section == "allocatable":
                cpu = value;
                break;
            case "memory" when section == "allocatable":
                memory = value;
                break;
            case "imageID" or "cpu" or "memory":
                break;
            default:
                return false;
        }

        return true;
    }

    private void FlushContainer()
    {
        if (container is { } found)
        {
            open("kubectl-pods").Add(new ImageListing { Name = found.Image }, found.Line);
            container = null;
        }
    }

    private void FlushNode(string runtime)
    {
        names = null;
        if (images.Count == 0 && runtime.Length == 0)
        {
            return;
        }

        var source = open("kubectl-nodes");
        source.Site.AddNode(ToolSize.ParseQuantity(memory), CpuOf(cpu), runtime, kernel);
        foreach (var (imageNames, size, line) in images)
        {
            source.Add(
                RuntimeSize.Apply(
                    new ImageListing
                    {
                        Name = imageNames.Find(name => !name.Contains('@', StringComparison.Ordinal)) ?? imageNames.FirstOrDefault() ?? "",
                        Digests = [.. imageNames.Select(ImageReference.DigestOf)],
                    },
                    size,
                    runtime
                ),
                line
            );
        }

        images.Clear();
        (section, cpu, memory, kernel) = ("", "", "", "");
    }

    private static decimal? CpuOf(string text) =>
        text.EndsWith('m') && decimal.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths)
            ? thousandths / 1000
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cpus) ? cpus
        : null;

    [GeneratedRegex(@"^\s*(?:- )?(image|imageID|names|sizeBytes|containerRuntimeVersion|kernelVersion|allocatable|capacity|cpu"
        + @"|memory):(?:\s+(.*))?$")]
    private static partial Regex Pair();

    // Whatever else a YAML document holds.
    [GeneratedRegex(@"^\s*(?:- )?['""]?[\w./-]+['""]?:(?:\s.*)?$|^\s*- .*$|^---$")]
    private static partial Regex AnyPair();

    [GeneratedRegex(@"^\s*- ['""]?([^\s'""]+)['""]?$")]
    private static partial Regex Item();
}
