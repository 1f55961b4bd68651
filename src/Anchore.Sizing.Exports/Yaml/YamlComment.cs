using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Exports.Yaml;

/// <summary>The comment at the head of a YAML file. Whatever a line says, it stays one line of comment.</summary>
internal sealed class YamlComment
{
    private readonly StringBuilder text = new();

    /// <summary>A line of comment; an empty one parts what is above from what is below.</summary>
    public YamlComment Line(string line = "")
    {
        text.Append(line.Length == 0 ? "#" : "# " + OnOneLine(line)).Append('\n');
        return this;
    }

    /// <summary>A heading with one line for each item, after an empty line; nothing when there are no items.</summary>
    public YamlComment List(string heading, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0)
        {
            return this;
        }

        Line().Line(heading);
        foreach (var item in items)
        {
            Line("- " + item);
        }

        return this;
    }

    public override string ToString() => text.ToString();

    // A line break of any kind would end the comment, a character that YAML forbids would spoil the file,
    // and a change of writing direction would show something else than the file says.
    private static string OnOneLine(string line)
    {
        var safe = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            safe.Append(IsSafe(rune) ? rune.ToString() : " ");
        }

        return safe.ToString().TrimEnd();
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value
            is not (0xFEFF or 0xFFFE or 0xFFFF or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
