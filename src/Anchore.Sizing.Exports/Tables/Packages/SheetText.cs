using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class SheetText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, with what XML forbids replaced, and what the format would read as an escaped character spelled out.</summary>
    public static string Format(string text) => Escape().Replace(Legal(text), "_x005F_");

    /// <summary>The text, with what XML forbids replaced.</summary>
    public static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            legal.Append(XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : Replacement);
        }

        return legal.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
