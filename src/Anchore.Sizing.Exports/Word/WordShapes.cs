using Anchore.Sizing.Documents.Drawings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Path = Anchore.Sizing.Documents.Drawings.Path;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes the shapes of a drawing, each with the colour of its ink on a light ground.</summary>
/// <param name="scale">How many points one point of the drawing takes.</param>
/// <param name="firstId">The number before that of the first shape; every object of a document needs its own.</param>
internal sealed class WordShapes(float scale, uint firstId)
{
    private const long EmuPerPoint = 12_700;
    private const int FullRadius = 100_000;
    private const float Ascent = 0.98f;
    private const float LineHeight = 1.3f;

    private uint id = firstId;

    /// <summary>Points in the unit of the format.</summary>
    public static long Emu(float points) => (long)Math.Round(points * EmuPerPoint);

    public OpenXmlElement Create(Shape shape) => shape switch
    {
        Line line => Create(line),
        Box box => Box(box.TopLeft, box.Width, box.Height, Geometry(box), Fill(box.Fill), Outline(box.Edge, 1, box.Dashed)),
        Hatching hatching => Box(
            hatching.TopLeft, hatching.Width, hatching.Height, Preset(A.ShapeTypeValues.Rectangle), Hatched(hatching.Ink), Outline(null, 0)),
        Path path => Create(path),
        Label label => Create(label),
        _ => throw new NotSupportedException($"No shape for {shape.GetType().Name}."),
    };

    private WordprocessingShape Create(Line line)
    {
        var (left, top) = (Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y));
        var outline = Outline(line.Ink, line.Width, line.Dashed);
        if (line.Arrow)
        {
            outline.Append(new A.TailEnd { Type = A.LineEndValues.Triangle });
        }

        var shape = Box(
            new Point(left, top), Math.Abs(line.To.X - line.From.X), Math.Abs(line.To.Y - line.From.Y),
            Preset(A.ShapeTypeValues.Line), new A.NoFill(), outline);
        var place = shape.GetFirstChild<ShapeProperties>()!.Transform2D!;
        place.HorizontalFlip = line.To.X < line.From.X ? true : null;
        place.VerticalFlip = line.To.Y < line.From.Y ? true : null;
        return shape;
    }

    private WordprocessingShape Create(Path path)
    {
        var (left, top) = (path.Points.Min(point => point.X), path.Points.Min(point => point.Y));
        var (width, height) = (path.Points.Max(point => point.X) - left, path.Points.Max(point => point.Y) - top);
        OpenXmlElement[] steps =
        [
            .. path.Points.Select((point, index) => Step(point with { X = point.X - left, Y = point.Y - top }, isFirst: index == 0)),
            .. path.Fill is null ? Array.Empty<OpenXmlElement>() : [new A.CloseShapePath()],
        ];
        var geometry = new A.CustomGeometry(
            new A.AdjustValueList(), new A.ShapeGuideList(), new A.AdjustHandleList(), new A.ConnectionSiteList(),
            new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
            new A.PathList(new A.Path(steps) { Width = Emu(width * scale), Height = Emu(height * scale) }));
        return Box(new Point(left, top), width, height, geometry, Fill(path.Fill), Outline(path.Stroke, path.Width));
    }

    private OpenXmlElement Step(Point point, bool isFirst)
    {
        var place = new A.Point { X = $"{Emu(point.X * scale)}", Y = $"{Emu(point.Y * scale)}" };
        return isFirst ? new A.MoveTo(place) : new A.LineTo(place);
    }

    private WordprocessingShape Create(Label label)
    {
        var width = TextMeasure.Width(label.Text, label.Size, label.Strong) * 1.1f;
        var left = label.At.X - label.Anchor switch
        {
            Anchor.Middle => width / 2,
            Anchor.End => width,
            _ => 0,
        };
        var shape = Box(
            new Point(left, label.At.Y - (label.Size * Ascent)), width, label.Size * LineHeight,
            Preset(A.ShapeTypeValues.Rectangle), new A.NoFill(), Outline(null, 0));
        shape.InsertBefore(new TextBoxInfo2(new TextBoxContent(Words(label))), shape.GetFirstChild<TextBodyProperties>());
        return shape;
    }

    private Paragraph Words(Label label)
    {
        var type = new RunProperties();
        if (label.Strong)
        {
            type.Append(new Bold());
        }

        type.Append(new Color { Val = Hex(label.Ink) }, new FontSize { Val = $"{Math.Round(label.Size * scale * 2)}" });
        return new Paragraph(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "0" },
                new Justification
                {
                    Val = label.Anchor switch
                    {
                        Anchor.Middle => JustificationValues.Center,
                        Anchor.End => JustificationValues.Right,
                        _ => JustificationValues.Left,
                    },
                }),
            new Run(type, new Text(Characters.LegalInXml(label.Text)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private WordprocessingShape Box(Point at, float width, float height, OpenXmlElement geometry, OpenXmlElement fill, A.Outline outline) => new(
        new NonVisualDrawingProperties { Id = ++id, Name = $"Shape {id}" },
        new NonVisualDrawingShapeProperties(),
        new ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = Emu(at.X * scale), Y = Emu(at.Y * scale) },
                new A.Extents { Cx = Emu(width * scale), Cy = Emu(height * scale) }),
            geometry,
            fill,
            outline),
        new TextBodyProperties
        {
            Wrap = A.TextWrappingValues.None,
            LeftInset = 0,
            TopInset = 0,
            RightInset = 0,
            BottomInset = 0,
        });

    private static A.PresetGeometry Geometry(Box box) => box.Radius == 0
        ? Preset(A.ShapeTypeValues.Rectangle)
        : Preset(A.ShapeTypeValues.RoundRectangle, new A.ShapeGuide
        {
            Name = "adj",
            Formula = $"val {(int)(FullRadius * Math.Min(0.5f, box.Radius / Math.Min(box.Width, box.Height)))}",
        });

    private static A.PresetGeometry Preset(A.ShapeTypeValues form, params A.ShapeGuide[] guides) => new(new A.AdjustValueList(guides)) { Preset = form };

    private static OpenXmlElement Fill(Ink? ink) => ink is { } given ? Solid(given) : new A.NoFill();

    private static A.SolidFill Solid(Ink ink) => new(new A.RgbColorModelHex { Val = Hex(ink) });

    private static A.PatternFill Hatched(Ink ink) => new(
        new A.ForegroundColor(new A.RgbColorModelHex { Val = Hex(ink) }),
        new A.BackgroundColor(new A.RgbColorModelHex { Val = Hex(Ink.Paper) }))
    { Preset = A.PresetPatternValues.LightUpwardDiagonal };

    private A.Outline Outline(Ink? ink, float width, bool isDashed = false)
    {
        var outline = new A.Outline(ink is { } given ? Solid(given) : new A.NoFill()) { Width = (int)Emu(width * scale) };
        if (isDashed)
        {
            outline.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
        }

        return outline;
    }

    private static string Hex(Ink ink) => DrawingPalette.Find(ink).Light.TrimStart('#');
}
