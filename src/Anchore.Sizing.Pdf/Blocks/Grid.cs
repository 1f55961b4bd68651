using Anchore.Sizing.Exports.Documents;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>The columns of a table with their places.</summary>
internal sealed class Grid
{
    private const float Gap = 14;

    private readonly (float X, float Width, bool Numeric)[] columns;

    private Grid(float width, (float, float, bool)[] columns) => (Width, this.columns) = (width, columns);

    /// <summary>The width of the whole table.</summary>
    public float Width { get; }

    public static Grid Of(IReadOnlyList<Column> columns, float width)
    {
        var shares = columns.Sum(column => Math.Max(column.Share, 0.01f));
        var room = width - (Gap * (columns.Count - 1));
        var x = Sheet.Left;
        var placed = new List<(float, float, bool)>();
        foreach (var column in columns)
        {
            var share = room * Math.Max(column.Share, 0.01f) / shares;
            placed.Add((x, share, column.Numeric));
            x += share + Gap;
        }

        return new Grid(width, [.. placed]);
    }

    /// <summary>Sets one cell a column; cells without a column are left out.</summary>
    public TextBlock[] Set(Typesetter typesetter, IReadOnlyList<RichText> cells, Style style) =>
        [.. cells.Take(columns.Length).Select((cell, i) => typesetter.Set(Spans.Of(cell, style), columns[i].Width))];

    public void Draw(Pen pen, int column, TextBlock cell, float top)
    {
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            Draw(pen, column, cell.Lines[i], Baseline.Of(cell, top) + (i * cell.Leading));
        }
    }

    public void Draw(Pen pen, int column, TextLine line, float baseline)
    {
        var (x, width, numeric) = columns[column];
        pen.Text(line, numeric ? x + width - line.Width : x, baseline);
    }
}
