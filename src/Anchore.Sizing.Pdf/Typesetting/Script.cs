using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>What the layout has to know of a character's script.</summary>
internal static class Script
{
    /// <summary>Whether a letter belongs to a script that is written from right to left: Hebrew, Arabic and those between and beside them.</summary>
    public static bool IsRightToLeft(int codePoint) =>
        codePoint is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE;

    /// <summary>Whether it has a direction of its own; signs and blanks take that of the letters around them.</summary>
    public static bool IsLetter(int codePoint) => Rune.IsValid(codePoint) && Rune.IsLetter(new Rune(codePoint));

    /// <summary>Whether glyphs may stand in another order than characters, or for several of them.</summary>
    public static bool IsComplex(int codePoint) => IsRightToLeft(codePoint) || codePoint is >= 0x0900 and <= 0x0E7F;
}
