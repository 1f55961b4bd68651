namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The columns that the rows of all services share.</summary>
internal sealed record ServiceTable(float X, float NameWidth, float LoadWidth, float PortWidth, float RemarkWidth)
{
    private const float Least = 200;
    private const float Gutter = 9;

    public float Width => Math.Max(
        Least,
        (2 * DiagramMetrics.Padding) + Math.Max(RemarkWidth, NameWidth + Gutter + LoadWidth + Gutter + PortWidth));

    public float Right => X + Width;

    public static ServiceTable Create(IReadOnlyList<ServiceText> services, float x) => new(
        x,
        services.Max(service => TextMeasure.Width(service.Name, DiagramMetrics.NameSize, strong: true)),
        services.Max(service => TextMeasure.Width(service.Load, DiagramMetrics.DetailSize)),
        services.Max(service => TextMeasure.Width(service.Port, DiagramMetrics.DetailSize)),
        services.Max(service => TextMeasure.Width(service.Remark, DiagramMetrics.DetailSize)));

    /// <summary>The text of a service, centred on a height.</summary>
    public IEnumerable<Shape> Row(ServiceText service, float middle)
    {
        var first = service.Remark.Length > 0 ? middle - (DiagramMetrics.LineHeight / 2) : middle;
        yield return new Label(
            new Point(X + DiagramMetrics.Padding, DiagramMetrics.Baseline(first, DiagramMetrics.NameSize)),
            service.Name,
            DiagramMetrics.NameSize,
            Strong: true
        );
        yield return AtRight(service.Load, Right - DiagramMetrics.Padding - PortWidth - Gutter, first, Ink.Text);
        yield return AtRight(service.Port, Right - DiagramMetrics.Padding, first, Ink.Muted);
        if (service.Remark.Length > 0)
        {
            yield return new Label(
                new Point(
                    X + DiagramMetrics.Padding,
                    DiagramMetrics.Baseline(first + DiagramMetrics.LineHeight, DiagramMetrics.DetailSize)
                ),
                service.Remark,
                DiagramMetrics.DetailSize,
                Ink.Muted
            );
        }
    }

    /// <summary>The names of the columns beside the name of a group.</summary>
    public IEnumerable<Shape> Header(string name, float middle)
    {
        yield return new Label(
            new Point(X + DiagramMetrics.Padding, DiagramMetrics.Baseline(middle, DiagramMetrics.NameSize)),
            name,
            DiagramMetrics.NameSize,
            Ink.Accent,
            Strong: true
        );
        yield return AtRight("port", Right - DiagramMetrics.Padding, middle, Ink.Muted);
    }

    private static Label AtRight(string text, float right, float middle, Ink ink) =>
        new(new Point(right, DiagramMetrics.Baseline(middle, DiagramMetrics.DetailSize)), text, DiagramMetrics.DetailSize, ink, Anchor.End);
}
