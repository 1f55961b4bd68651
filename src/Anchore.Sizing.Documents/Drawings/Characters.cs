using System.Text;
using System.Xml;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Makes any text fit for XML, which has no way to write some characters.</summary>
public static class Characters
{
    /// <summary>The text with the replacement character in the place of each that XML forbids.</summary>
    public static string LegalInXml(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legal.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return legal.ToString();
    }
}
