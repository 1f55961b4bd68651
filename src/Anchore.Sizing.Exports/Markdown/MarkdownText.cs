using System.Text;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Text as Markdown that reads as exactly that text: no character of it has a meaning.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]<>|~$&#!";

    // Sites look for mentions, references and addresses after they have taken the backslashes away.
    // A character without width keeps them from finding one.
    private const char Gap = '\u200B';

    /// <summary>Text within a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsMark(text, index))
            {
                escaped.Append('\\');
            }

            escaped.Append(IsBreak(text[index]) ? ' ' : text[index]);
            if (BeginsReference(text, index))
            {
                escaped.Append(Gap);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Text at the beginning of a line, where a sign or a number could begin a list.</summary>
    public static string EscapeLine(string text)
    {
        var start = text.TrimStart();
        var digits = start.TakeWhile(char.IsAsciiDigit).Count();
        return digits < start.Length && (digits == 0 ? start[0] is '-' or '+' or '=' : start[digits] is '.' or ')')
            ? Escape(start[..digits]) + '\\' + Escape(start[digits..])
            : Escape(start);
    }

    /// <summary>Text set as code: between more backticks than it has in a row, with none of its characters escaped.</summary>
    public static string Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        return $"{fence}{text}{fence}";
    }

    // A document that was not made from a checked deployment may hold them; they must not end the line.
    private static bool IsBreak(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    // http://… and www.… become links of themselves.
    private static bool IsMark(string text, int index) =>
        Marks.Contains(text[index], StringComparison.Ordinal)
        || (text[index] == ':' && Next(text, index) == '/')
        || (text[index] == '.' && index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    private static bool BeginsReference(string text, int index) => text[index] switch
    {
        '@' => true,
        '#' or '!' => char.IsAsciiDigit(Next(text, index)),
        ':' => Next(text, index) == '/',
        _ => false,
    };

    private static char Next(string text, int index) => index + 1 < text.Length ? text[index + 1] : '\0';
}
