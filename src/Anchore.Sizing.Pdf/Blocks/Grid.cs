using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>The columns of a table with their places.</summary>
internal sealed class Grid
{
    private const float Gap = 14;

    // Footnote numbers hang out of a column of numbers; text beside it stands clear of them.
    private const float GapToText = 24;

    private readonly (float X, float Width, bool Numeric)[] columns;

    private Grid(float width, (float, float, bool)[] columns) => (Width, this.columns) = (width, columns);

    /// <summary>The number of columns.</summary>
    public int Count => columns.Length;

    /// <summary>The width of the whole table.</summary>
    public float Width { get; }

    public static Grid Create(IReadOnlyList<Column> columns, float width)
    {
        var gaps = columns.Select((column, i) => GapAfter(columns, i)).ToList();
        var room = Math.Max(width - gaps.Sum(), 0) / columns.Sum(Share);
        var x = PageGeometry.Left;
        var placed = new List<(float, float, bool)>();
        for (var i = 0; i < columns.Count; i++)
        {
            placed.Add((x, room * Share(columns[i]), columns[i].Numeric));
            x += (room * Share(columns[i])) + gaps[i];
        }

        return new Grid(width, [.. placed]);
    }

    /// <summary>Sets one cell a column; cells without a column are left out.</summary>
    public TextBlock[] Set(Typesetter typesetter, IReadOnlyList<RichText> cells, Style style) =>
        [.. cells.Take(columns.Length).Select((cell, i) => typesetter.Set(Spans.Create(cell, style), columns[i].Width))];

    public void Draw(PdfCanvas pen, int column, TextBlock cell, float top)
    {
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            Draw(pen, column, cell.Lines[i], Baseline.Compute(cell, top) + (i * cell.Leading));
        }
    }

    private void Draw(PdfCanvas pen, int column, TextLine line, float baseline)
    {
        var (x, width, numeric) = columns[column];
        pen.Text(line, numeric ? x + width - line.AlignedWidth : x, baseline);
    }

    // A share of nothing would put letters under each other.
    private static float Share(Column column) => Math.Max(column.Share, 0.01f);

    private static float GapAfter(IReadOnlyList<Column> columns, int index) =>
        index == columns.Count - 1 ? 0 : columns[index].Numeric && !columns[index + 1].Numeric ? GapToText : Gap;
}
