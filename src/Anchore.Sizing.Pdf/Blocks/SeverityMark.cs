using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Pdf.Output;
using PdfSharp.Drawing;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>A severity as a word and as a shape that is told from the others by its form alone.</summary>
/// <param name="Word">The severity in a word.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Outline">The shape's corners in a square of <see cref="Size"/>; a shape without corners is a ring.</param>
/// <param name="Filled">Whether the shape is solid, or drawn in lines.</param>
/// <param name="Strokes">Lines within the shape.</param>
internal sealed record SeverityMark(string Word, XColor Color, Point[] Outline, bool Filled, Point[] Strokes)
{
    public const float Size = 10;

    private const float Width = 1.3f;

    private static readonly SeverityMark Error = new(SeverityText.Format(Severity.Error), Palette.Error,
        [new(3, 0), new(7, 0), new(10, 3), new(10, 7), new(7, 10), new(3, 10), new(0, 7), new(0, 3)], true,
        [new(3.2f, 3.2f), new(6.8f, 6.8f), new(6.8f, 3.2f), new(3.2f, 6.8f)]);

    private static readonly SeverityMark Warning = new(SeverityText.Format(Severity.Warning), Palette.Warning,
        [new(5, 0.4f), new(10.4f, 9.6f), new(-0.4f, 9.6f)], true,
        [new(5, 3.6f), new(5, 6.4f), new(5, 7.4f), new(5, 8.6f)]);

    private static readonly SeverityMark Note = new(SeverityText.Format(Severity.Info), Palette.Accent, [], false,
        [new(5, 4.4f), new(5, 7.6f), new(5, 2.4f), new(5, 3.5f)]);

    private static readonly SeverityMark Fine = new(SeverityText.Format(Severity.Ok), Palette.Text, [], true,
        [new(1, 5.4f), new(3.8f, 8.2f), new(3.8f, 8.2f), new(9.2f, 1.8f)]);

    public static SeverityMark Get(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        Severity.Info => Note,
        _ => Fine,
    };

    /// <summary>The mark of a plan's status: that of its worst finding.</summary>
    public static SeverityMark Get(PlanStatus status) => status switch
    {
        PlanStatus.Blocked => Error,
        PlanStatus.Attention => Warning,
        _ => Fine,
    };

    public void Draw(PdfCanvas pen, float x, float y) => pen.At(x, y, () =>
    {
        DrawOutline(pen);
        var ink = Outline.Length > 0 ? Palette.Paper : Color;
        for (var i = 0; i < Strokes.Length; i += 2)
        {
            pen.Line(Strokes[i], Strokes[i + 1], ink, Width);
        }
    });

    private void DrawOutline(PdfCanvas pen)
    {
        if (!Filled)
        {
            pen.Circle(new(Size / 2, Size / 2), (Size - 1) / 2, Color, 1);
        }
        else if (Outline.Length > 0)
        {
            pen.Polygon(Outline, Color);
        }
    }
}
