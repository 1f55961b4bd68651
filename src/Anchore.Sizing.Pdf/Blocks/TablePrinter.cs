using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a table: the header is repeated on every page, hairlines between rows, a rule above the total.</summary>
internal sealed class TablePrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float HeaderRule = 0.8f;

    public IEnumerable<FlowItem> Print(Table table)
    {
        if (table.Columns.Count == 0)
        {
            return [];
        }

        var grid = Grid.Create(table.Columns, sheet.TextWidth);
        var header = Header(table, grid);
        return Rows(table, grid, header).Prepend(header).In(Tag.Table);
    }

    private FlowItem Header(Table table, Grid grid)
    {
        var cells = grid.Set(typesetter, [.. table.Columns.Select(column => (RichText)column.Header)], Styles.CellHeader);
        var height = cells.Max(cell => cell.Height) + 8;
        return new FlowItem(height, (pen, top) =>
        {
            pen.In(Tag.Row, () =>
            {
                // Headers of one line stand at the foot of those of two.
                for (var i = 0; i < cells.Length; i++)
                {
                    pen.In(Tag.ColumnHeader, () => grid.Draw(pen, i, cells[i], top + height - 4 - cells[i].Height));
                }
            });

            pen.Rule(PageGeometry.Left, top + height, sheet.TextWidth, Palette.Text, HeaderRule);
        })
        {
            Before = 4,
            KeepWithNext = true,
        };
    }

    private IEnumerable<FlowItem> Rows(Table table, Grid grid, FlowItem header)
    {
        var last = table.Rows.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var beforeTotal = i == last && table.Total is not null;
            var row = new TableRow(grid, grid.Set(typesetter, table.Rows[i], Styles.Cell), beforeTotal ? RowRule.None : RowRule.Below);
            // The first rows stay together, and the last one with the total or with the one before it.
            foreach (var slab in row.Print(header, keepWithNext: i == last ? table.Total is not null : i == 0 || i == last - 1))
            {
                yield return slab;
            }
        }

        if (table.Total is { } total)
        {
            foreach (
                var slab in new TableRow(grid, grid.Set(typesetter, total, Styles.Cell.Strong), RowRule.Above).Print(
                    header,
                    keepWithNext: false
                )
            )
            {
                yield return slab;
            }
        }
    }
}
