using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>The paper with its margins, in points.</summary>
internal sealed record PageGeometry(float Width, float Height)
{
    private const float Margin = 54;
    private const float BottomMargin = 66;

    /// <summary>The widest that running text is set, about 75 characters.</summary>
    public const float Measure = 404;

    public static float Left => Margin;

    public static float Top => Margin;

    public float Bottom => Height - BottomMargin;

    public float TextWidth => Width - (2 * Margin);

    public float TextHeight => Bottom - Top;

    public static PageGeometry For(Paper paper) => paper == Paper.Letter ? new PageGeometry(612, 792) : new PageGeometry(595, 842);
}
