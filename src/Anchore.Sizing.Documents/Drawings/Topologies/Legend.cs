namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>What the kinds of lines in the picture mean.</summary>
internal static class Legend
{
    private const float Sample = 22;
    private const float Blank = 6;
    private const float Gap = 16;

    /// <summary>The key in one line, centred on a height; only of lines that occur.</summary>
    public static IEnumerable<Shape> Shapes(ConnectionGraph graph, float x, float middle)
    {
        foreach (var (stroke, meaning) in Entries(graph))
        {
            foreach (
                var shape in Connector.Through(stroke, new(x, middle), new(x + Sample, middle)).Append(Meaning(meaning, x + Sample, middle))
            )
            {
                yield return shape;
            }

            x += Sample + Blank + TextMeasure.Width(meaning, DiagramMetrics.DetailSize) + Gap;
        }

        if (graph.HasDots)
        {
            yield return Connector.Start(new Point(x + 4, middle), new Stroke(Dashed: false));
            yield return Meaning("from that service alone", x + 6, middle);
        }
    }

    private static Label Meaning(string text, float x, float middle) =>
        new(new Point(x + Blank, DiagramMetrics.Baseline(middle, DiagramMetrics.DetailSize)), text, DiagramMetrics.DetailSize, Ink.Muted);

    private static IEnumerable<(Stroke Stroke, string Meaning)> Entries(ConnectionGraph graph)
    {
        yield return (new Stroke(Dashed: false), "connects to that port");
        if (graph.All.Any(edge => edge.Stroke.Dashed))
        {
            yield return (new Stroke(Dashed: true), "optional");
        }

        if (graph.All.Any(edge => edge.Stroke.Heavy))
        {
            yield return (new Stroke(Heavy: true), "crosses the border of the site");
        }
    }
}
