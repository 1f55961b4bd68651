using Anchore.Sizing.Documents.Drawings;
using PdfSharp.Drawing;

namespace Anchore.Sizing.Pdf;

/// <summary>The colours on paper; each is told from its neighbours in grey as well.</summary>
internal static class Palette
{
    public static readonly XColor Text = XColor.FromArgb(0x1A, 0x1F, 0x22);
    public static readonly XColor Muted = XColor.FromArgb(0x5C, 0x66, 0x6B);
    public static readonly XColor Hairline = XColor.FromArgb(0xCB, 0xD2, 0xD5);
    public static readonly XColor Accent = XColor.FromArgb(0x0B, 0x55, 0x63);
    public static readonly XColor AccentSoft = XColor.FromArgb(0xD3, 0xE5, 0xE8);
    public static readonly XColor Band = XColor.FromArgb(0xF1, 0xF5, 0xF6);
    public static readonly XColor Paper = XColors.White;
    public static readonly XColor Warning = XColor.FromArgb(0x96, 0x5A, 0x00);
    public static readonly XColor Error = XColor.FromArgb(0xA3, 0x1F, 0x1F);

    public static XColor GetColor(Ink ink) => ink switch
    {
        Ink.Muted => Muted,
        Ink.Hairline => Hairline,
        Ink.Accent => Accent,
        Ink.AccentSoft => AccentSoft,
        Ink.Paper => Paper,
        Ink.Warning => Warning,
        Ink.Error => Error,
        >= Ink.Series1 => FromHexadecimal(DrawingPalette.Find(ink).Light),
        _ => Text,
    };

    private static XColor FromHexadecimal(string rgb) => XColor.FromArgb(0xFF << 24 | Convert.ToInt32(rgb[1..], 16));
}
