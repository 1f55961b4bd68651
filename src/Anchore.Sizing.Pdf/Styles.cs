using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf;

/// <summary>The few manners in which text is set.</summary>
internal static class Styles
{
    public static readonly Style Body = new(Weight.Regular, 9.5f, 14, Palette.Text);
    public static readonly Style Cell = new(Weight.Regular, 9, 12, Palette.Text);
    public static readonly Style CellHeader = new(Weight.SemiBold, 8, 11, Palette.Muted);
    public static readonly Style Note = new(Weight.Regular, 8, 11, Palette.Muted);
    public static readonly Style Heading = new(Weight.SemiBold, 13, 18, Palette.Text);
    public static readonly Style Footer = new(Weight.Regular, 7.5f, 10, Palette.Muted);

    public static readonly Style Product = new(Weight.SemiBold, 9, 12, Palette.Accent);
    public static readonly Style Headline = new(Weight.SemiBold, 24, 30, Palette.Text);
    public static readonly Style LongHeadline = new(Weight.SemiBold, 18, 24, Palette.Text);
    public static readonly Style Subtitle = new(Weight.Regular, 10, 14, Palette.Muted);
    public static readonly Style Verdict = new(Weight.Regular, 14, 20, Palette.Text);

    public static readonly Style CardLabel = new(Weight.SemiBold, 8.5f, 12, Palette.Muted);
    public static readonly Style CardValue = new(Weight.SemiBold, 24, 28, Palette.Text);
    public static readonly Style CardWords = new(Weight.Regular, 15, 28, Palette.Muted);
    public static readonly Style CardUnit = new(Weight.Regular, 13, 28, Palette.Muted);
    public static readonly Style CardMark = new(Weight.Regular, 11, 28, Palette.Accent);
}
