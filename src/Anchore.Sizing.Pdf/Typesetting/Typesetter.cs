using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Shapes text into lines. For one document on one thread.</summary>
internal sealed class Typesetter : IDisposable
{
    private readonly Dictionary<Face, Font> fonts = [];
    private readonly Buffer buffer = new();
    private readonly List<Cluster> clusters = [];

    /// <summary>Sets text into lines no wider than given.</summary>
    public TextBlock Set(IReadOnlyList<Span> spans, float width)
    {
        Shape(spans);
        return Break(spans, width);
    }

    /// <summary>Sets text into lines no wider than given.</summary>
    public TextBlock Set(string text, Style style, float width) => Set([new Span(text, style)], width);

    /// <summary>Sets text into as few lines as fit, and makes them about equally long.</summary>
    public TextBlock Balanced(string text, Style style, float width)
    {
        Span[] spans = [new(text, style)];
        Shape(spans);
        var (widest, narrowest) = (Break(spans, width), width / 2);
        for (var step = width / 4; step > 4 && widest.Lines.Count > 1; step /= 2)
        {
            var tried = Break(spans, narrowest + step);
            (widest, narrowest) = tried.Lines.Count == widest.Lines.Count ? (tried, narrowest) : (widest, narrowest + step);
        }

        return widest;
    }

    /// <summary>Sets text on one line, however long.</summary>
    public TextLine Line(params IReadOnlyList<Span> spans) => Set(spans, float.PositiveInfinity).First;

    /// <summary>Sets text on one line; what does not fit gives way to an ellipsis.</summary>
    public TextLine Elided(string text, Style style, float width)
    {
        var line = Line(new Span(text, style));
        return line.Width <= width ? line : LineBreaker.Cut(line, Line(new Span("…", style)), width);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        buffer.Dispose();
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
    }

    private void Shape(IReadOnlyList<Span> spans)
    {
        clusters.Clear();
        foreach (var span in spans)
        {
            foreach (var part in CodePoints.Printable(span))
            {
                Cluster.AddTo(clusters, Shape(part));
            }
        }
    }

    // Breaks what was shaped last; the same may be broken several times.
    private TextBlock Break(IReadOnlyList<Span> spans, float width) =>
        new(LineBreaker.IntoLines(clusters, width), spans.Count == 0 ? 0 : spans[0].Style.Leading);

    private Shaped Shape(Span span)
    {
        buffer.ClearContents();
        buffer.AddUtf16(span.Text);
        buffer.GuessSegmentProperties();
        buffer.Direction = span.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        var face = span.Face ?? Faces.Get(span.Style.Weight);
        Font(face).Shape(buffer, Numerals.In(span.Text));
        return new Shaped(span, face, Read(span.Style, face));
    }

    private Font Font(Face face)
    {
        if (!fonts.TryGetValue(face, out var font))
        {
            font = face.CreateFont();
            fonts.Add(face, font);
        }

        return font;
    }

    private Glyph[] Read(Style style, Face face)
    {
        var scale = style.Size / face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var (id, at) = ((ushort)infos[i].Codepoint, positions[i]);
            glyphs[i] = new Glyph(id, (int)infos[i].Cluster, at.XAdvance * scale, face.Width(id) * scale, at.XOffset * scale, -at.YOffset * scale);
        }

        return glyphs;
    }
}
