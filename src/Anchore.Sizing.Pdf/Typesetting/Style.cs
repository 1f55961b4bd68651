using PdfSharp.Drawing;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>A manner of setting text.</summary>
/// <param name="Weight">The face.</param>
/// <param name="Size">The em in points.</param>
/// <param name="Leading">The distance between baselines in points.</param>
/// <param name="Color">The ink.</param>
/// <param name="Rise">How far the text stands above the baseline, in points.</param>
internal readonly record struct Style(Weight Weight, float Size, float Leading, XColor Color, float Rise = 0)
{
    public Style Strong => this with { Weight = Weight.SemiBold };

    public Style In(XColor color) => this with { Color = color };
}
