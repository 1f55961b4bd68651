using Anchore.Sizing.Documents.Drawings;
using Column = Anchore.Sizing.Documents.Blocks.Column;

namespace Anchore.Sizing.Exports.Word;

/// <summary>How wide the columns of a table are.</summary>
internal static class WordColumns
{
    private const float TextSize = 10.5f;

    // Both margins of a cell, and a little for fonts that are wider than the estimate.
    private const int Padding = 200;

    /// <summary>Each column by its share, but none narrower than the longest word of its header: words are not broken.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="width">The width of the table, in twentieths of a point.</param>
    /// <returns>The widths in twentieths of a point.</returns>
    public static IReadOnlyList<int> Widths(IReadOnlyList<Column> columns, int width)
    {
        var shares = columns.Sum(column => column.Share);
        var wanted = columns.Select(column => width * column.Share / shares).ToList();
        var least = columns.Select(column => (float)Least(column)).ToList();
        var missing = wanted.Zip(least, (want, need) => Math.Max(0, need - want)).Sum();
        var spare = wanted.Zip(least, (want, need) => Math.Max(0, want - need)).Sum();
        var given = spare > 0 ? Math.Min(1, missing / spare) : 0;
        return [.. wanted.Zip(least, (want, need) => (int)(want < need ? need : want - ((want - need) * given)))];
    }

    private static int Least(Column column) => Padding + column.Header.Split(' ')
        .Max(word => (int)Math.Ceiling(TextMeasure.Width(word, TextSize, strong: true) * WordPage.UnitsPerPoint));
}
