using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>
/// Draws on one page after the other; distances in points from the top left corner. Shapes outside a figure are there for the eye alone.
/// </summary>
internal sealed class PdfCanvas(PdfDocument document, PageGeometry sheet) : IDisposable
{
    private static readonly double[] Dashes = [3, 3];

    /// <summary>The faces that were used.</summary>
    public IReadOnlyCollection<EmbeddedFace> Faces => runs.Used;

    private readonly Structure structure = new(UAManager.ForDocument(document));
    private readonly GlyphRuns runs = new(document);
    private readonly Links links = new(document, sheet);
    private XGraphics graphics = null!;
    private Role role = Role.Content;
    private (float X, float Y, float Scale) origin = (0, 0, 1);

    private enum Role
    {
        Content,
        Figure,
        Decoration,
    }

    /// <summary>Goes on to a new page.</summary>
    public void BeginPage()
    {
        EndPage();
        var page = document.AddPage();
        page.Width = XUnit.FromPoint(sheet.Width);
        page.Height = XUnit.FromPoint(sheet.Height);
        graphics = XGraphics.FromPdfPage(page);
        // PDFsharp opens the page's content when it is first drawn on; if that were text, its mark would begin in another mode than it ends in.
        graphics.Restore(graphics.Save());
        structure.OnPageAdded();
    }

    /// <summary>To be called when the last page is drawn: links and bookmarks get the places that they lead to.</summary>
    public void Complete(IEnumerable<(string Title, string Place)> bookmarks)
    {
        EndPage();
        links.Complete(bookmarks);
    }

    /// <summary>Opens an element that stays open until <see cref="End"/>, over pages if need be.</summary>
    public void Begin(Tag tag) => structure.Begin(tag);

    public void End() => structure.End();

    /// <summary>Draws an element.</summary>
    public void In(Tag tag, Action draw)
    {
        if (role == Role.Content)
        {
            structure.Begin(tag);
        }

        draw();
        if (role == Role.Content)
        {
            structure.End();
        }
    }

    /// <summary>Draws what is there for the eye alone, such as what is repeated on every page.</summary>
    public void Decoration(Action draw) => As(Role.Decoration, draw);

    /// <summary>Draws a picture with its upper left corner at a place.</summary>
    public void Figure(Drawing drawing, float x, float top, float scale, Action draw)
    {
        var (width, height) = (drawing.Width * scale, drawing.Height * scale);
        structure.BeginFigure(
            drawing.Alternative,
            new XRect(x, sheet.Height - top - height, width, height),
            () => runs.DrawBlank(graphics, new XPoint(x, top)));
        As(Role.Figure, () => At(x, top, draw, scale));
        structure.End();
    }

    /// <summary>Draws with the origin moved to a place.</summary>
    public void At(float x, float y, Action draw, float scale = 1)
    {
        var outer = origin;
        origin = (outer.X + (x * outer.Scale), outer.Y + (y * outer.Scale), outer.Scale * scale);
        draw();
        origin = outer;
    }

    public void Rule(float x, float y, float width, XColor color, float thickness = 0.5f) =>
        Line(new(x, y), new(x + width, y), color, thickness);

    public void Line(Point from, Point to, XColor color, float width, bool dashed = false) =>
        Shape(() => graphics.DrawLine(Pen(color, width, dashed), Place(from), Place(to)));

    /// <summary>Draws a line through several points.</summary>
    public void Polyline(IEnumerable<Point> points, XColor color, float width) =>
        Shape(() => graphics.DrawLines(Pen(color, width), [.. points.Select(Place)]));

    /// <summary>Fills the area between several points.</summary>
    public void Polygon(IEnumerable<Point> points, XColor color) =>
        Shape(() => graphics.DrawPolygon(new XSolidBrush(color), [.. points.Select(Place)], XFillMode.Winding));

    public void Circle(Point center, float radius, XColor color, float width) =>
        Shape(() =>
            graphics.DrawEllipse(
                Pen(color, width),
                new XRect(Place(new(center.X - radius, center.Y - radius)), Place(new(center.X + radius, center.Y + radius)))));

    public void Fill(Box box, XColor color) => Shape(() => Draw(box, null, new XSolidBrush(color)));

    public void Stroke(Box box, XColor color, float width) => Shape(() => Draw(box, Pen(color, width, box.Dashed), null));

    /// <summary>Draws a line of text from its left end on the baseline.</summary>
    public void Text(TextLine line, float x, float baseline)
    {
        foreach (var (piece, offset) in line.Placed())
        {
            Text(piece, x + offset, baseline - piece.Shaped.Span.Style.Rise);
        }
    }

    /// <summary>Draws a line of text from its right end on the baseline.</summary>
    public void TextToRight(TextLine line, float right, float baseline) => Text(line, right - line.Width, baseline);

    /// <summary>Draws lines under each other, the first in a strip of the block's leading that begins at <paramref name="top"/>.</summary>
    public void Text(TextBlock block, float x, float top)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            Text(block.Lines[i], x, Baseline.Compute(block, top) + (i * block.Leading));
        }
    }

    /// <summary>Marks the place that links of this name lead to.</summary>
    public void Place(string name, float y) => links.Add(name, y);

    /// <inheritdoc/>
    public void Dispose() => graphics?.Dispose();

    private void EndPage()
    {
        if (graphics is not null)
        {
            structure.EndPage();
            graphics.Dispose();
        }
    }

    private void As(Role other, Action draw)
    {
        var outer = role;
        role = other;
        draw();
        role = outer;
    }

    private void Text(Piece piece, float x, float baseline)
    {
        var left = Place(new(x, baseline));
        void Draw() => runs.Draw(graphics, piece, (float)left.X, (float)left.Y, origin.Scale);
        if (role == Role.Decoration)
        {
            structure.Artifact(isText: true, Draw);
        }
        else if (role == Role.Content && links.Create(piece, x, baseline) is { } link)
        {
            structure.Link(link, Links.Describe(piece.Shaped.Span), Draw);
        }
        else if (role == Role.Content && piece.Shaped.IsComplex)
        {
            structure.Complex(piece.Text, Draw);
        }
        else
        {
            structure.EnterText();
            Draw();
        }
    }

    private void Shape(Action draw)
    {
        if (role == Role.Figure)
        {
            structure.EnterGraphics();
            draw();
        }
        else
        {
            structure.Artifact(isText: false, draw);
        }
    }

    private void Draw(Box box, XPen? pen, XSolidBrush? brush)
    {
        var (corner, width, height, round) =
            (Place(box.TopLeft), box.Width * origin.Scale, box.Height * origin.Scale, 2 * box.Radius * origin.Scale);
        if (round > 0)
        {
            graphics.DrawRoundedRectangle(pen, brush, corner.X, corner.Y, width, height, round, round);
        }
        else
        {
            graphics.DrawRectangle(pen, brush, corner.X, corner.Y, width, height);
        }
    }

    private XPoint Place(Point point) => new(origin.X + (point.X * origin.Scale), origin.Y + (point.Y * origin.Scale));

    private XPen Pen(XColor color, float width, bool dashed = false)
    {
        var pen = new XPen(color, width * origin.Scale);
        if (dashed)
        {
            // PDFsharp counts dashes in widths of the line.
            pen.DashPattern = [.. Dashes.Select(dash => dash / width)];
        }

        return pen;
    }
}
