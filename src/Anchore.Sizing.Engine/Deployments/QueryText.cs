using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A query string as names and values (<c>application/x-www-form-urlencoded</c>).</summary>
internal static partial class QueryText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What mail programs and campaigns append to links.
    private static readonly string[] TrackingNames = ["fbclid", "gclid", "msclkid"];
    private static readonly string[] TrackingPrefixes = ["utm_", "mc_", "_hs"];

    // An ampersand that went through HTML once too often.
    private const string EscapedAmpersand = "amp;";

    /// <summary>The pairs in order, without tracking parameters; a value is null when its bytes are not UTF-8.</summary>
    public static IEnumerable<(string Name, string? Value)> Read(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = pair.IndexOf('=');
            var name = ReadName(sign < 0 ? pair : pair[..sign]);
            if (!IsTracking(name))
            {
                yield return (name, Decode(sign < 0 ? "" : pair[(sign + 1)..]));
            }
        }
    }

    /// <summary>The pairs as a query; blanks as %20, since chat programs take + for a plus sign.</summary>
    public static string Write(IEnumerable<(string Name, string Value)> pairs) =>
        string.Join('&', pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>What a value of a link may have been before chat or mail changed it, the value itself first.</summary>
    /// <param name="value">The value as it arrived.</param>
    /// <param name="isLast">Whether it ends the link, where a sentence's own sign may have been taken into it.</param>
    public static IEnumerable<string> Repairs(string value, bool isLast)
    {
        var blank = PlusBeforeUnit().Replace(value, " ");
        return isLast && value.Length > 0 && value[^1] is '.' or ',' or ')' or '>'
            ? [value, blank, value[..^1], blank[..^1]]
            : [value, blank];
    }

    [GeneratedRegex("(?<=[0-9])[+](?=[a-zA-Z%])", RegexOptions.CultureInvariant)]
    private static partial Regex PlusBeforeUnit();

    private static string ReadName(string text)
    {
        var name = Decode(text) ?? text;
        return name.StartsWith(EscapedAmpersand, StringComparison.Ordinal) ? name[EscapedAmpersand.Length..] : name;
    }

    private static bool IsTracking(string name) =>
        TrackingNames.Contains(name) || TrackingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static string? Decode(string text)
    {
        try
        {
            var bytes = Strict.GetBytes(text);
            return Strict.GetString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
