using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Preflight;

/// <summary>
/// Finds the JSON in what a user pastes: the summary alone, or with whatever stood around it in a terminal, a mail or a chat.
/// </summary>
internal static partial class SummaryText
{
    internal const string Begin = "-----BEGIN ANCHORE SIZING PREFLIGHT-----";
    internal const string End = "-----END ANCHORE SIZING PREFLIGHT-----";

    private const string Title = "ANCHORE SIZING PREFLIGHT";

    /// <returns>The JSON and no problem, or a problem.</returns>
    public static (string Json, string? Problem) Find(string text)
    {
        var plain = Restore(text);
        return FindObjects(plain).DistinctBy(json => json is null ? null : Blanks().Replace(json, "")).ToArray() switch
        {
            [] => FindOther(plain),
            [.., null] => ("", "The summary is cut off: its end is missing. Paste all that the script printed."),
            [{ } json] => (json, null),
            _ => ("", "There is more than one summary in it. Paste one."),
        };
    }

    // The last one is null when it does not end.
    private static IEnumerable<string?> FindObjects(string plain)
    {
        for (var start = Start().Match(plain); start.Success;)
        {
            var (json, end) = CutObject(plain, start.Index);
            yield return json;
            start = Start().Match(plain, end);
        }
    }

    // Other JSON is handed on, since its reader knows what is wrong with it.
    private static (string Json, string? Problem) FindOther(string plain) => plain.Trim() switch
    {
        ['{', ..] json => (json, null),
        _ when plain.Contains(Title, StringComparison.OrdinalIgnoreCase) =>
            ("", "The summary is cut off: its beginning is missing. Paste all that the script printed."),
        _ => ("", $"There is no preflight summary in it. Paste what the script printed, from the line {Begin} on."),
    };

    // Mail and chat programs quote lines, and put typographic signs in the place of plain ones.
    private static string Restore(string text)
    {
        var decoded = text.Contains("&quot;", StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        var plain = Invisible().Replace(Blank().Replace(decoded, " "), "");
        return QuotationMark().Replace(QuotedLine().Replace(plain, ""), "\"");
    }

    // The object that begins there and where it ends. A line that was broken within a string is joined.
    private static (string? Json, int End) CutObject(string text, int start)
    {
        var json = new StringBuilder();
        var depth = 0;
        for (var token = Token().Match(text, start); token.Success; token = token.NextMatch())
        {
            json.Append(token.Value is ['"', ..] ? LineBreak().Replace(token.Value, "") : token.Value);
            depth += token.Value switch { "{" => 1, "}" => -1, _ => 0 };
            if (depth == 0)
            {
                return (json.ToString(), token.Index + token.Length);
            }
        }

        // The script's last line after it shows that nothing is cut off: the reader of the JSON finds what was changed.
        var end = text.IndexOf("END " + Title, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? (null, text.Length) : (text[start..end], end);
    }

    [GeneratedRegex(@"\{\s*""tool""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    // Every blank that is not a plain one.
    [GeneratedRegex(@"[\t\p{Zs}]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\p{Cf}]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^ *(> ?)+", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedLine();

    [GeneratedRegex(@"« *| *»|[\u201C-\u201F\u2033\uFF02]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();

    // A string, a brace, or what stands between them.
    [GeneratedRegex(
        @"""(?>(\\.|[^""\\])*)""|[{}]|[^{}""]+|""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@" *\r?\n *", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();
}
