using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class SvgMarkupTests
{
    [Fact]
    public void Every_kind_of_shape_has_its_golden_svg()
    {
        var drawing = new Drawing(100, 50, "All shapes", [
            new Line(new Point(0, 0), new Point(10, 10), Ink.Hairline, 0.5f, Dashed: true),
            new Box(new Point(5, 5), 20, 10, Ink.AccentSoft, Ink.Accent, Radius: 2),
            new Anchore.Sizing.Documents.Drawings.Path([new Point(0, 0), new Point(1.25f, 2)], Ink.Error, 2),
            new Hatching(new Point(30, 5), 12, 8, Ink.Muted),
            new Box(new Point(60, 5), 20, 10, Ink.Series12),
            new Label(new Point(50, 25), "120 GB", 9, Ink.Muted, Anchor.End, Strong: true),
        ]);

        var svg = SvgText.Create(drawing).ToString();

        Golden.Match(svg.ReplaceLineEndings("\n") + "\n", "Shapes.svg");
    }

    [Fact]
    public void Text_is_text_and_never_markup()
    {
        var drawing = new Drawing(10, 10, "\"><script>", [new Label(new Point(0, 0), "<script>alert(1)</script> & more", 9)]);

        var svg = SvgText.Create(drawing).ToString();

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", svg, StringComparison.Ordinal);
    }
}
