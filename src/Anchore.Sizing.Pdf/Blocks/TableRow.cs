using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Where a row is set off.</summary>
internal enum RowRule
{
    None,
    Below,
    Above,
}

/// <summary>A row of set cells. Only a row taller than a page is ever split.</summary>
internal sealed record TableRow(Grid Grid, TextBlock[] Cells, RowRule Rule)
{
    private const float Padding = 4;
    private const float TotalRule = 1.2f;

    // A taller row is split, so that a page can hold each part.
    private const int MostLines = 40;

    public IEnumerable<FlowItem> Print(FlowItem header, bool keepWithNext)
    {
        var count = Cells.Select(cell => cell.Lines.Count).Append(1).Max();
        for (var first = 0; first < count; first += MostLines)
        {
            var isLast = first + MostLines >= count;
            var part = Cells.Select(cell => cell with { Lines = [.. cell.Lines.Skip(first).Take(MostLines)] }).ToArray();
            yield return Part(part, first == 0, isLast) with { RunningHead = header, KeepWithNext = isLast && keepWithNext };
        }
    }

    private FlowItem Part(TextBlock[] cells, bool first, bool last)
    {
        var (above, below) = (first ? Padding : 0, last ? Padding : 0);
        var height = above + cells.Select(cell => cell.Height).Append(Styles.Cell.Leading).Max() + below;
        return new FlowItem(height, (pen, top) =>
        {
            pen.In(Tag.Row, () =>
            {
                for (var column = 0; column < Grid.Count; column++)
                {
                    pen.In(column == 0 ? Tag.RowHeader : Tag.Cell, () => DrawCell(pen, cells, column, top + above));
                }
            });
            DrawRule(pen, first, last, top, height);
        });
    }

    private void DrawCell(PdfCanvas pen, TextBlock[] cells, int column, float top)
    {
        if (column < cells.Length)
        {
            Grid.Draw(pen, column, cells[column], top);
        }
    }

    private void DrawRule(PdfCanvas pen, bool first, bool last, float top, float height)
    {
        if (Rule == RowRule.Below && last)
        {
            pen.Rule(PageGeometry.Left, top + height, Grid.Width, Palette.Hairline);
        }
        else if (Rule == RowRule.Above && first)
        {
            pen.Rule(PageGeometry.Left, top, Grid.Width, Palette.Text, TotalRule);
        }
    }
}
