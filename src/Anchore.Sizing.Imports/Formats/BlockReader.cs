using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Images that are printed as lines of a key and a value: <c>anchore-cli image get</c>, <c>anchorectl image get</c> and <c>add</c>,
/// <c>crictl images -v</c>, <c>kubectl describe</c>, and the manifests of an index as <c>docker buildx imagetools inspect</c> and
/// <c>regctl manifest get</c> print them.
/// </summary>
internal sealed partial class BlockReader(Func<string, SourceBuilder> open)
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Image Digest", "Parent Digest", "ParentDigest", "Digest", "Full Tag", "Tag", "ID", "Image ID", "ImageID", "Size", "RepoTags",
            "RepoDigests", "Image",
        "Name", "MediaType", "Platform",
        "Analyzed At", "Analysis", "Analysis Status", "Status", "Image Status", "Image Type",
    };

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private int line;
    private bool isIndented;

    /// <summary>Whether the lines of an image are being read.</summary>
    public bool IsOpen => values.Count > 0;

    public bool Take(string text, int number, string runtime)
    {
        if (Pair().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var key = match.Groups[2].Value;
        if (!Known.Contains(key))
        {
            return IsOpen;
        }

        // The next image begins where a key returns.
        if (values.ContainsKey(key) && key is not ("RepoTags" or "RepoDigests"))
        {
            Complete(runtime);
        }

        if (values.Count == 0)
        {
            line = number;
            isIndented = match.Groups[1].Length > 0;
        }

        if (match.Groups[3].Value.Trim() is { Length: > 0 } value && value is not "None")
        {
            values.TryAdd(key, value);
        }

        return true;
    }

    /// <summary>Counts the image whose lines were read; false when they are none.</summary>
    public void Complete(string runtime)
    {
        if (values.ContainsKey("MediaType"))
        {
            ReadManifest();
        }
        else if (values.Count > 0 && NameOf() is { } format)
        {
            open(format).Add(ToListing(format, runtime), line);
        }

        values.Clear();
    }

    private void ReadManifest()
    {
        var type = Value("MediaType");
        var name = Value("Name");
        var digest = ImageReference.DigestOf(name) is { Length: > 0 } named ? named : Value("Digest");
        if (!type.Contains("manifest", StringComparison.OrdinalIgnoreCase) || ArtifactType.IsIndex(type) || name.Length == 0)
        {
            return;
        }

        var source = open(type.Contains("docker", StringComparison.Ordinal) ? "docker-manifest-list" : "oci-index");
        var platform = Value("Platform");
        if (platform == PlatformText.Unknown)
        {
            source.Skip(line, SkipReasons.Attestation);
            return;
        }

        source.Remark(IndexRemarks.Platforms);
        source.Add(new ImageListing { Name = name, Digests = [digest], Platform = platform }, line);
    }

    private string? NameOf() =>
        values.ContainsKey("Image Digest") ? "anchore-cli-get"
        : values.ContainsKey("RepoTags") || values.ContainsKey("RepoDigests") ? "crictl-images"
        : ImageReference.IsHex(Value("Digest")) && values.Count > 1 ? isIndented ? "anchorectl-image-add" : "anchorectl-image-get"
        : ImageReference.IsCertain(Value("Image")) || (Value("Image").Length > 0 && Value("Image ID").Length > 0) ? "kubectl-pods"
        : null;

    private ImageListing ToListing(string format, string runtime)
    {
        if (format == "kubectl-pods")
        {
            return PodImage.Create(Value("Image"), Value("Image ID"));
        }

        var listing = new ImageListing
        {
            Name = FirstOf("Full Tag", "Tag", "RepoTags"),
            Digests = [FirstOf("Image Digest", "Digest"), ImageReference.DigestOf(Value("RepoDigests"))],
            Id = FirstOf("Image ID", "ID", "ImageID"),
            Analyzed = ToolDate.Parse(Value("Analyzed At")),
        };
        var size = ToolSize.Parse(Value("Size"));
        return format == "crictl-images" ? RuntimeSize.Apply(listing, size, runtime)
            : size is > 0 ? size % 512 == 0 ? listing with { Uncompressed = size } : listing with { Compressed = size }
            : listing;
    }

    private string FirstOf(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Value(key) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return "";
    }

    private string Value(string key) => values.GetValueOrDefault(key, "");

    [GeneratedRegex(@"^(\s*)([A-Za-z][A-Za-z ]{0,24}?):(?:\s+(\S.*))?$")]
    private static partial Regex Pair();
}
