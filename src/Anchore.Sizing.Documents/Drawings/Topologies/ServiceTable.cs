namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The columns that the rows of all services share.</summary>
internal sealed record ServiceTable(float X, float NameWidth, float LoadWidth, float PortWidth, float RemarkWidth)
{
    private const float Least = 200;
    private const float Gutter = 9;

    public float Width => Math.Max(
        Least,
        (2 * Look.Padding) + Math.Max(RemarkWidth, NameWidth + Gutter + LoadWidth + Gutter + PortWidth));

    public float Right => X + Width;

    public static ServiceTable Of(IReadOnlyList<ServiceText> services, float x) => new(
        x,
        services.Max(service => TextMeasure.Width(service.Name, Look.NameSize, strong: true)),
        services.Max(service => TextMeasure.Width(service.Load, Look.DetailSize)),
        services.Max(service => TextMeasure.Width(service.Port, Look.DetailSize)),
        services.Max(service => TextMeasure.Width(service.Remark, Look.DetailSize)));

    /// <summary>The text of a service, centred on a height.</summary>
    public IEnumerable<Shape> Row(ServiceText service, float middle)
    {
        var first = service.Remark.Length > 0 ? middle - (Look.LineHeight / 2) : middle;
        yield return new Label(new Point(X + Look.Padding, Look.Baseline(first, Look.NameSize)), service.Name, Look.NameSize, Strong: true);
        yield return AtRight(service.Load, Right - Look.Padding - PortWidth - Gutter, first, Ink.Text);
        yield return AtRight(service.Port, Right - Look.Padding, first, Ink.Muted);
        if (service.Remark.Length > 0)
        {
            yield return new Label(new Point(X + Look.Padding, Look.Baseline(first + Look.LineHeight, Look.DetailSize)), service.Remark, Look.DetailSize, Ink.Muted);
        }
    }

    /// <summary>The names of the columns beside the name of a group.</summary>
    public IEnumerable<Shape> Header(string name, float middle)
    {
        yield return new Label(new Point(X + Look.Padding, Look.Baseline(middle, Look.NameSize)), name, Look.NameSize, Ink.Accent, Strong: true);
        yield return AtRight("port", Right - Look.Padding, middle, Ink.Muted);
    }

    private static Label AtRight(string text, float right, float middle, Ink ink) =>
        new(new Point(right, Look.Baseline(middle, Look.DetailSize)), text, Look.DetailSize, ink, Anchor.End);
}
