using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Figures with their values and formulas, one a row.</summary>
internal static class FigureTable
{
    private const int LongestWords = 160;

    /// <param name="heading">What the figures are about.</param>
    /// <param name="amount">What their values are.</param>
    /// <param name="figures">The figures in order.</param>
    /// <param name="notes">The footnotes, which explain each figure.</param>
    public static Table Create(string heading, string amount, IEnumerable<Figure> figures, Footnotes notes) => new(
        [new(heading, Share: 2.4f), new(amount, Numeric: true), new("Formula", Share: 2.6f)],
        [.. figures.Select(figure => (IReadOnlyList<RichText>)[figure.Label, figure.Display, Formula(figure, notes)])]);

    // In numbers, exactly where the display is rounded, and in words.
    private static RichText Formula(Figure figure, Footnotes notes) => new(
    [
        new Run(figure.Formula),
        .. figure.IsRounded ? [new Run($" = {Exact(figure)}")] : Array.Empty<Run>(),
        .. Words(figure) is { Length: > 0 } words ? [new Run($" ({words})", Tone.Muted)] : Array.Empty<Run>(),
        .. notes.NumbersOf(figure) is { Count: > 0 } numbers ? [new Run("", Footnotes: numbers)] : Array.Empty<Run>(),
    ]);

    // Words that are longer than this say less than the numbers.
    private static string Words(Figure figure)
    {
        string[] parts =
        [
            .. figure.Words.Length <= LongestWords ? [figure.Words] : Array.Empty<string>(),
            .. figure.Kind == FigureKind.Assumption ? ["this calculator's own model"] : Array.Empty<string>(),
        ];
        return string.Join("; ", parts);
    }

    private static string Exact(Figure figure) =>
        $"{figure.Value?.ToString("#,0.####", CultureInfo.InvariantCulture)}{(figure.Unit == Unit.Bytes ? " B" : "")}";
}
