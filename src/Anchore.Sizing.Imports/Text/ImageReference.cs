using System.Buffers;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Names of images: what is one, and which two are the same.</summary>
internal static partial class ImageReference
{
    private const int ShortLength = 12;

    // A name of 255, a tag of 128, a digest.
    private const int MostCharacters = 512;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The name without what tools put around it; empty for <c>&lt;none&gt;</c> and the like.</summary>
    public static string Clean(string name)
    {
        var text = name.Trim().Trim('"', '\'', '`', ',', ';');
        if (text.AsSpan().IndexOfAny(':', '<') < 0)
        {
            return text == "-" ? "" : text;
        }

        foreach (var scheme in (ReadOnlySpan<string>)["docker-pullable://", "docker://", "containerd://", "cri-o://", "https://",
            "http://", "oci://"])
        {
            text = text.StartsWith(scheme, StringComparison.Ordinal) ? text[scheme.Length..] : text;
        }

        return text.Length == 0 || text.StartsWith('<') ? ""
            : text.Replace(":<none>", "", StringComparison.Ordinal).Replace("@<none>", "", StringComparison.Ordinal);
    }

    /// <summary>One text for all ways to write a name: registry and library in full, the tag <c>latest</c> when there is none.</summary>
    public static string Normalize(string name)
    {
        var text = Clean(name);
        if (text.Length == 0)
        {
            return "";
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        var reference = at > 0 ? text[..at] : text;
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        var first = slash > 0 ? reference[..slash] : "";
        if (first.Length == 0)
        {
            reference = "docker.io/library/" + reference;
        }
        else if (!first.Contains('.', StringComparison.Ordinal) && !first.Contains(':', StringComparison.Ordinal) && first != "localhost")
        {
            reference = "docker.io/" + reference;
        }
        else if (first is "index.docker.io" or "registry-1.docker.io")
        {
            reference = "docker.io" + reference[slash..];
        }

        return at > 0 ? reference + text[at..] : HasTag(reference) ? reference : reference + ":latest";
    }

    /// <summary>The digest within a name; empty when there is none.</summary>
    public static string DigestOf(string name) =>
        name.LastIndexOf("sha256:", StringComparison.Ordinal) is >= 0 and var at && IsHex(name[at..]) ? name[at..] : "";

    /// <summary>The hexadecimal digits of a digest or ID.</summary>
    public static ReadOnlySpan<char> Hex(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is >= 0 and var colon ? text[(colon + 1)..] : text;

    /// <summary>Whether a text is a digest or an ID, in full or short.</summary>
    public static bool IsHex(string text)
    {
        var hex = Hex(text);
        return hex.Length is >= 7 and <= 128 && !hex.ContainsAnyExcept(HexDigits);
    }

    /// <summary>Whether a digest or ID is given in full.</summary>
    public static bool IsFull(string text) => IsHex(text) && Hex(text).Length >= 64;

    /// <summary>The digits that a short ID has in common with the full one.</summary>
    public static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> text)
    {
        var hex = Hex(text);
        return hex[..Math.Min(ShortLength, hex.Length)];
    }

    public static string Join(string repository, string tag)
    {
        var name = Clean(repository);
        var cleanTag = Clean(tag);
        return name.Length == 0 || cleanTag.Length == 0 ? name : IsHex(cleanTag)
            && cleanTag.Contains(':', StringComparison.Ordinal) ? $"{name}@{cleanTag}" : $"{name}:{cleanTag}";
    }

    /// <summary>Whether the tag is that of a signature, an attestation or another companion of an image.</summary>
    /// <param name="tag">The tag, or a name that has it.</param>
    public static bool IsCompanionTag(string tag) => tag.Length <= MostCharacters
        && (tag.Contains("sha256-", StringComparison.Ordinal) || tag.EndsWith(".sig", StringComparison.Ordinal)
            || tag.EndsWith(".att", StringComparison.Ordinal) || tag.EndsWith(".sbom", StringComparison.Ordinal)
            || tag.EndsWith("-esgztoc", StringComparison.Ordinal))
        && CompanionTag().IsMatch(tag);

    /// <summary>Whether a word is an image beyond doubt: it has a tag, a digest or a registry.</summary>
    public static bool IsCertain(string word)
    {
        if (word.Length > MostCharacters || word.AsSpan().IndexOfAny(":/@") < 0 || IsHex(word) || FilePath().IsMatch(word))
        {
            return false;
        }

        if (word.IndexOf("@sha256:", StringComparison.Ordinal) is > 0 and var at)
        {
            return IsHex(word[(at + 1)..]) && !word.AsSpan(0, at).ContainsAny(" \"'{}");
        }

        // Without a slash it could be a time of the day, or a key with its value.
        return Reference().Match(word) is { Success: true } match
            && (word.Contains('/', StringComparison.Ordinal)
                || (match.Groups["tag"].Success && match.Groups["name"].ValueSpan.ContainsAnyInRange('a', 'z')));
    }

    /// <summary>Whether a word may be an image, a tag or an ID.</summary>
    public static bool IsPossible(string word) => word.Length <= MostCharacters && Possible().IsMatch(word);

    /// <summary>Whether a name has a tag.</summary>
    public static bool HasTag(string reference) =>
        reference.LastIndexOf(':') > reference.LastIndexOf('/');

    [GeneratedRegex(@"(?:^|:)sha256-[0-9a-f]{64}(?:\.[a-z0-9.]+)?$|\.(?:sig|att|sbom)$|-esgztoc$")]
    private static partial Regex CompanionTag();

    // Groups that are not given back keep the time linear.
    [GeneratedRegex(
        @"^(?>(?:(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?=:\d+/))(?::\d+)?/)?)"
            + @"(?<name>(?>[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*))"
            + @"(?::(?<tag>\w[\w.-]{0,127}))?$"
    )]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:sha256:)?[A-Za-z0-9_][\w.+-]{0,255}$")]
    private static partial Regex Possible();

    [GeneratedRegex(@"\.(?:ya?ml|json|txt|md|sh|py|go|html?|tar|gz|log|csv)$")]
    private static partial Regex FilePath();
}
