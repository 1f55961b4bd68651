using Anchore.Sizing.Documents.Drawings;
using SkiaSharp;

namespace Anchore.Sizing.Pdf;

/// <summary>The colours on paper; each is told from its neighbours in grey as well.</summary>
internal static class Palette
{
    public static readonly SKColor Text = new(0x1A, 0x1F, 0x22);
    public static readonly SKColor Muted = new(0x5C, 0x66, 0x6B);
    public static readonly SKColor Hairline = new(0xCB, 0xD2, 0xD5);
    public static readonly SKColor Accent = new(0x0B, 0x55, 0x63);
    public static readonly SKColor AccentSoft = new(0xD3, 0xE5, 0xE8);
    public static readonly SKColor Band = new(0xF1, 0xF5, 0xF6);
    public static readonly SKColor Paper = SKColors.White;
    public static readonly SKColor Warning = new(0x96, 0x5A, 0x00);
    public static readonly SKColor Error = new(0xA3, 0x1F, 0x1F);

    public static SKColor GetColor(Ink ink) => ink switch
    {
        Ink.Muted => Muted,
        Ink.Hairline => Hairline,
        Ink.Accent => Accent,
        Ink.AccentSoft => AccentSoft,
        Ink.Paper => Paper,
        Ink.Warning => Warning,
        Ink.Error => Error,
        >= Ink.Series1 => SKColor.Parse(DrawingPalette.Find(ink).Light),
        _ => Text,
    };
}
