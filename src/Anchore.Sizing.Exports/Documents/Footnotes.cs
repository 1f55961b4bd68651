using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Documents;

/// <summary>Collects the footnotes of a document, one a figure, in the order in which figures first appear.</summary>
internal sealed class Footnotes
{
    private readonly List<Footnote> notes = [];
    private readonly Dictionary<string, int> numbers = [];

    public IReadOnlyList<Footnote> All => notes;

    /// <summary>The number of a figure's footnote.</summary>
    public int NumberOf(Figure figure)
    {
        if (!numbers.TryGetValue(figure.Id, out var number))
        {
            number = notes.Count + 1;
            numbers.Add(figure.Id, number);
            notes.Add(new Footnote(number, Explain(figure)));
        }

        return number;
    }

    /// <summary>The figure's display with a reference to its footnote.</summary>
    public RichText Refer(Figure figure) => new([new Run(figure.Display, Footnote: NumberOf(figure))]);

    private static RichText Explain(Figure figure) => new(
    [
        new Run(figure.Label, Tone.Strong),
        new Run($" = {figure.Formula} = {figure.Display}{Exact(figure)}. "),
        new Run($"In words: {figure.Words}. ", Tone.Muted),
        .. figure.Kind == FigureKind.Assumption ? [new Run("A model of this calculator, not a statement of the vendor. ", Tone.Muted)] : Array.Empty<Run>(),
        .. figure.Sources.SelectMany(Cite),
    ]);

    private static string Exact(Figure figure) => figure.IsRounded ? $" (exactly {figure.Value:#,0.##################} {UnitOf(figure)})" : "";

    private static string UnitOf(Figure figure) => figure.Unit == Engine.Quantities.Unit.Bytes ? "bytes" : "";

    private static IEnumerable<Run> Cite(Source source) =>
    [
        new Run(source.Document, Address: source.Address),
        new Run($", {source.Section}, {source.Date}. ", Tone.Muted),
    ];
}
