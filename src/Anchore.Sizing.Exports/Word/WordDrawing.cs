using Anchore.Sizing.Documents.Drawings;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DrawingModel = Anchore.Sizing.Documents.Drawings.Drawing;
using DrawingXml = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Group = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes a drawing as a group of Word's own shapes: sharp in any size, and open to changes in Word.</summary>
internal static class WordDrawing
{
    private const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <param name="drawing">The drawing; it is made smaller where it is wider than the text.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="page">The page.</param>
    public static DrawingXml Create(DrawingModel drawing, string title, uint number, WordPage page)
    {
        var scale = Math.Min(1, page.TextWidth / WordPage.UnitsPerPoint / drawing.Width);
        var shapes = new WordShapes(scale, number * 10_000);
        var (width, height) = (WordShapes.Emu(drawing.Width * scale), WordShapes.Emu(drawing.Height * scale));
        var group = new Group.WordprocessingGroup(
        [
            new Group.NonVisualGroupDrawingShapeProperties(),
            new Group.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = width, Cy = height },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = width, Cy = height })),
            .. drawing.Shapes.Select(shapes.Create),
        ]);
        return new DrawingXml(new Inline(
            new Extent { Cx = width, Cy = height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = $"Figure {number}", Title = title, Description = Characters.LegalInXml(drawing.Alternative) },
            new NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(group) { Uri = GroupUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }
}
