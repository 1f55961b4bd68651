using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The box of one party, in its place.</summary>
internal sealed record PartyBox(NetworkParty Party, PartyBoxText Text, float X, float Y, float Width, float Height)
{
    private const float IconWidth = 11;

    public float Right => X + Width;

    public float Bottom => Y + Height;

    public float Middle => Y + (Height / 2);

    /// <summary>A box high enough for its text; its place comes later.</summary>
    public static PartyBox Create(NetworkParty party, PartyBoxText text, float width)
    {
        var partyBox = new PartyBox(party, text, 0, 0, width, 0);
        return partyBox with
        {
            Height = (2 * DiagramMetrics.Padding) + ((partyBox.Names.Count + partyBox.Details.Count()) * DiagramMetrics.LineHeight) - 2,
        };
    }

    public IEnumerable<Shape> Shapes()
    {
        yield return new Box(new Point(X, Y), Width, Height, Ink.Paper, Party.OffSite ? Ink.Accent : Ink.Muted, DiagramMetrics.Radius);
        var lines = Names.Select(name => (Text: name, Size: DiagramMetrics.NameSize, Ink: Ink.Text, Strong: true))
            .Concat(Details.Select(detail => (Text: detail, Size: DiagramMetrics.DetailSize, Ink: Ink.Muted, Strong: false)))
            .ToArray();
        var middle = Middle - ((lines.Length - 1) * DiagramMetrics.LineHeight / 2);
        if (Text.Store)
        {
            yield return StoreMark.At(new Point(Right - DiagramMetrics.Padding - IconWidth, middle - (IconWidth / 2)), IconWidth);
        }

        foreach (var line in lines)
        {
            yield return new Label(
                new Point(X + DiagramMetrics.Padding, DiagramMetrics.Baseline(middle, line.Size)),
                line.Text,
                line.Size,
                line.Ink,
                Strong: line.Strong
            );
            middle += DiagramMetrics.LineHeight;
        }
    }

    private float Room => Width - (2 * DiagramMetrics.Padding);

    private IReadOnlyList<string> Names =>
        TextMeasure.Wrap(Text.Name, Text.Store ? Room - IconWidth - 2 : Room, DiagramMetrics.NameSize, strong: true);

    private IEnumerable<string> Details => Text.Details.SelectMany(detail => TextMeasure.Wrap(detail, Room, DiagramMetrics.DetailSize));
}
