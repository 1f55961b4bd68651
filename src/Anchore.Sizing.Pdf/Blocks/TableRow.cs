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

/// <summary>A row of set cells. Its lines are slabs that stay together, so only a row taller than a page is ever split.</summary>
internal sealed record TableRow(Grid Grid, TextBlock[] Cells, RowRule Rule)
{
    private const float Padding = 4;
    private const float TotalRule = 1.2f;

    public IEnumerable<FlowItem> Print(FlowItem header, bool keepWithNext)
    {
        var count = Cells.Select(cell => cell.Lines.Count).Append(1).Max();
        for (var i = 0; i < count; i++)
        {
            yield return Line(i, count) with { RunningHead = header, KeepWithNext = i < count - 1 || keepWithNext };
        }
    }

    private FlowItem Line(int index, int count)
    {
        var (above, below) = (index == 0 ? Padding : 0, index == count - 1 ? Padding : 0);
        var height = above + Styles.Cell.Leading + below;
        return new FlowItem(height, (pen, top) =>
        {
            for (var column = 0; column < Cells.Length; column++)
            {
                Grid.Draw(pen, column, Cells[column].LineAt(index), Baseline.Compute(Styles.Cell, top + above));
            }

            DrawRule(pen, index == 0, index == count - 1, top, height);
        });
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
