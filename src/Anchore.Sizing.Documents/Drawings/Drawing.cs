namespace Anchore.Sizing.Documents.Drawings;

/// <summary>A small vector picture, computed once and printed by every output: SVG on the page, vectors in the PDF.</summary>
/// <param name="Width">Width of the canvas in points; the origin is its top left corner.</param>
/// <param name="Height">Height of the canvas in points.</param>
/// <param name="Alternative">What the picture shows, in words, for readers who cannot see it.</param>
/// <param name="Shapes">The shapes, painted in this order.</param>
public sealed record Drawing(float Width, float Height, string Alternative, IReadOnlyList<Shape> Shapes);

/// <summary>One mark of a <see cref="Drawing"/>.</summary>
public abstract record Shape;

/// <summary>A straight line.</summary>
public sealed record Line(Point From, Point To, Ink Ink, float Width = 1, bool Dashed = false, bool Arrow = false) : Shape;

/// <summary>A rectangle; without an ink for its edge or its fill, that part is not painted.</summary>
public sealed record Box(
    Point TopLeft,
    float Width,
    float Height,
    Ink? Fill = null,
    Ink? Edge = null,
    float Radius = 0,
    bool Dashed = false
) : Shape;

/// <summary>A line through several points; with a fill, the area that it closes.</summary>
public sealed record Path(IReadOnlyList<Point> Points, Ink? Stroke = null, float Width = 1, Ink? Fill = null) : Shape;

/// <summary>An area of slanting lines: a pattern that is told from a filled one without any colour.</summary>
public sealed record Hatching(Point TopLeft, float Width, float Height, Ink Ink) : Shape
{
    private const float Distance = 5;

    /// <summary>How thick its lines are.</summary>
    public const float LineWidth = 0.7f;

    /// <summary>Its lines, each from its lower left to its upper right end.</summary>
    public IEnumerable<(Point From, Point To)> Lines()
    {
        for (var offset = Distance; offset < Width + Height; offset += Distance)
        {
            yield return (
                new(TopLeft.X + Math.Max(0, offset - Height), TopLeft.Y + Math.Min(offset, Height)),
                new(TopLeft.X + Math.Min(offset, Width), TopLeft.Y + Math.Max(0, offset - Width))
            );
        }
    }
}

/// <summary>A line of text; <paramref name="At"/> lies on the baseline, at the side that <paramref name="Anchor"/> names.</summary>
public sealed record Label(Point At, string Text, float Size, Ink Ink = Ink.Text, Anchor Anchor = Anchor.Start, bool Strong = false)
    : Shape;

/// <summary>A place on the canvas, in points from its top left corner.</summary>
public readonly record struct Point(float X, float Y);

/// <summary>Which side of a label its point names.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>What a colour means; each printer has its own palette, for light, dark and paper.</summary>
public enum Ink
{
    Text,
    Muted,
    Hairline,
    Accent,
    AccentSoft,
    Paper,
    Warning,
    Error,

    /// <summary>The first of the colours that tell services apart; the others follow.</summary>
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Series9,
    Series10,
    Series11,
    Series12,
}
