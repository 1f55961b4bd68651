using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Figures with their values and formulas, one a row.</summary>
internal static class FigureTable
{
    /// <param name="heading">What the figures are about.</param>
    /// <param name="amount">What their values are.</param>
    /// <param name="figures">The figures in order.</param>
    /// <param name="notes">The footnotes, which explain each figure.</param>
    public static Table Create(string heading, string amount, IEnumerable<Figure> figures, Footnotes notes) => new(
        [new(heading, Share: 2.4f), new(amount, Numeric: true), new("Formula", Share: 2.6f)],
        [.. figures.Select(figure => (IReadOnlyList<RichText>)[figure.Label, notes.Refer(figure), figure.Formula])]);
}
