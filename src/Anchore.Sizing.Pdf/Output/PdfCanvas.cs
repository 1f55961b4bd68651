using Anchore.Sizing.Pdf.Typesetting;
using SkiaSharp;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>Draws on one page after the other; distances in points from the top left corner.</summary>
internal sealed class PdfCanvas(SKTypeface[] faces) : IDisposable
{
    private readonly Dictionary<(Weight, float), SKFont> fonts = [];
    private readonly SKPaint fill = new() { IsAntialias = true };
    private readonly SKPaint stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    /// <summary>The page being drawn on.</summary>
    public SKCanvas Canvas { get; set; } = null!;

    public SKPaint Fill(SKColor color)
    {
        fill.Color = color;
        return fill;
    }

    public SKPaint Stroke(SKColor color, float width, SKPathEffect? effect = null)
    {
        (stroke.Color, stroke.StrokeWidth, stroke.PathEffect) = (color, width, effect);
        return stroke;
    }

    public void Rule(float x, float y, float width, SKColor color, float thickness = 0.5f) =>
        Canvas.DrawLine(x, y, x + width, y, Stroke(color, thickness));

    /// <summary>Draws a line of text from its left end on the baseline.</summary>
    public void Text(TextLine line, float x, float baseline)
    {
        foreach (var piece in line.Pieces)
        {
            Text(piece, x, baseline - piece.Shaped.Span.Style.Rise);
            x += piece.Width;
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
    public void Place(string name, float y)
    {
        using var data = Canvas.DrawNamedDestinationAnnotation(new SKPoint(0, y), name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        fill.Dispose();
        stroke.Dispose();
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
    }

    private void Text(Piece piece, float x, float baseline)
    {
        var span = piece.Shaped.Span;
        var glyphs = piece.Glyphs;
        var (ids, points, at) = (new ushort[glyphs.Length], new SKPoint[glyphs.Length], 0f);
        for (var i = 0; i < glyphs.Length; i++)
        {
            (ids[i], points[i]) = (glyphs[i].Id, new SKPoint(at + glyphs[i].X, glyphs[i].Y));
            at += glyphs[i].Advance;
        }

        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(ids, Font(span.Style), points);
        using var blob = builder.Build();
        Canvas.DrawText(blob, x, baseline, Fill(span.Style.Color));
        Link(span, new SKRect(x - 1, baseline - span.Style.Size, x + piece.Width + 1, baseline + (span.Style.Size * 0.3f)));
    }

    private void Link(Span span, SKRect area)
    {
        using var data = (span.Address, span.Place) switch
        {
            ({ } address, _) => Canvas.DrawUrlAnnotation(area, address),
            (_, { } place) => Canvas.DrawLinkDestinationAnnotation(area, place),
            _ => null,
        };
    }

    private SKFont Font(Style style)
    {
        if (!fonts.TryGetValue((style.Weight, style.Size), out var font))
        {
            font = new SKFont(faces[(int)style.Weight], style.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            fonts.Add((style.Weight, style.Size), font);
        }

        return font;
    }
}
