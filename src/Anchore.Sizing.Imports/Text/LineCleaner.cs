using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Takes from a line what a terminal, a CI system, a mail or a wiki put around the text of the tool.</summary>
internal static partial class LineCleaner
{
    /// <summary>Longer lines are rows of no terminal.</summary>
    public const int MostCharacters = 4_096;

    private const char Escape = '\x1b';

    /// <summary>The line without escape sequences, quote marks and prefixes; its indentation stays.</summary>
    public static string Clean(string line)
    {
        if (line.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            line = CleanCharacters(line);
        }

        line = line.TrimEnd();
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '>' || (char.IsWhiteSpace(line[0]) && line.TrimStart().StartsWith('>')))
        {
            line = QuoteMarks().Replace(line, "");
        }

        if (line.Length is > 0 and <= MostCharacters && (char.IsAsciiDigit(line[0]) || line[0] is '[' or '#'))
        {
            line = CiPrefix().Replace(line, "");
        }

        // Jira marks titles with two bars.
        if (line.Length <= MostCharacters && line.EndsWith("||", StringComparison.Ordinal)
            && line.AsSpan().TrimStart().StartsWith("||", StringComparison.Ordinal))
        {
            return line.Replace("||", "|", StringComparison.Ordinal);
        }

        return line.Length <= MostCharacters && line.EndsWith('|') && GistBorder().Match(line) is { Success: true } border
            ? border.Groups[1].Value.TrimEnd()
            : line;
    }

    private static string CleanCharacters(string line)
    {
        if (line.Contains(Escape, StringComparison.Ordinal) || line.Contains("[0m", StringComparison.Ordinal))
        {
            line = EscapeSequence().Replace(line, "");
        }

        return string.Create(line.Length, line, static (target, text) =>
        {
            for (var index = 0; index < target.Length; index++)
            {
                target[index] = text[index] switch
                {
                    '\u00a0' or '\u202f' or '\u2007' or '\u2009' or '\ufeff' or '\0' or '\u200b' => ' ',
                    '\t' => '\t',
                    < ' ' or '\x7f' => ' ',
                    var other => other,
                };
            }
        });
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-_]|\[[0-9]{0,3}(?:;[0-9]{1,3})*m")]
    private static partial Regex EscapeSequence();

    [GeneratedRegex(@"^(?:\s*>)+ ?")]
    private static partial Regex QuoteMarks();

    // act: "[Workflow/job]   | text"; GitHub, Azure and Jenkins: a time; BuildKit: "#12 0.345 text".
    [GeneratedRegex(
        @"^(?:\[(?!\d+\])[^\]]{1,200}\]\s*\| ?|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?\s(?=\s*\S)"
            + @"|\[\d\d:\d\d:\d\d(?:\.\d+)?\]\s|\d\d:\d\d:\d\d(?:\.\d+)?\s+|#\d+ \d+\.\d+ )"
    )]
    private static partial Regex CiPrefix();

    // A copy from a gist: each line is a row of a table with an empty last cell.
    [GeneratedRegex(@"^\s*\|\s?(.*?)\s*\|\s*\|\s*$")]
    private static partial Regex GistBorder();
}
