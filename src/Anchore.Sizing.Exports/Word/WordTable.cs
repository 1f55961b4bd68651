using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = Anchore.Sizing.Documents.Blocks.Run;
using TableModel = Anchore.Sizing.Documents.Blocks.Table;
using TableXml = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes tables whose header row stands on every page and whose rows stay whole.</summary>
/// <param name="text">Writes the cells.</param>
/// <param name="page">The page.</param>
internal sealed class WordTable(WordText text, WordPage page)
{
    private const string WholeWidth = "5000";

    // Text beside a column of numbers stands clear of it.
    private const short GapAfterNumbers = 240;

    /// <param name="table">The table.</param>
    /// <param name="title">What it is of, for readers who cannot see it.</param>
    public TableXml Create(TableModel table, string title)
    {
        var widths = WordColumns.Widths(table.Columns, page.TextWidth);
        var last = table.Rows.Count - 1;
        return new TableXml(
        [
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Width = WholeWidth, Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, LastRow = table.Total is not null, NoVerticalBand = true },
                new TableCaption { Val = title }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Format(width) })),
            Row(table, widths, table.Columns.Select(column => Strong(column.Header)), keepNext: true, isHeader: true),
            // The first rows stay together, and the last one with the total.
            .. table.Rows.Select((row, index) => Row(table, widths, row, keepNext: index == last ? table.Total is not null : index == 0)),
            .. table.Total is { } total ? [Row(table, widths, total.Select(Strong))] : Array.Empty<TableRow>(),
        ]);
    }

    private TableRow Row(
        TableModel table, IReadOnlyList<int> widths, IEnumerable<RichText> cells, bool keepNext = false, bool isHeader = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. table.Columns.Zip(cells).Select((_, index) => Cell(index))]);

        TableCell Cell(int index) => this.Cell(table, index, widths[index], cells.ElementAt(index), keepNext);
    }

    private TableCell Cell(TableModel table, int index, int width, RichText cell, bool keepNext)
    {
        var isNumeric = table.Columns[index].Numeric;
        var properties = new TableCellProperties(new TableCellWidth { Width = Format(width), Type = TableWidthUnitValues.Dxa });
        if (!isNumeric && index > 0 && table.Columns[index - 1].Numeric)
        {
            properties.Append(new TableCellMargin(new LeftMargin { Width = $"{GapAfterNumbers}", Type = TableWidthUnitValues.Dxa }));
        }

        OpenXmlElement[] paragraph =
        [
            .. keepNext ? new[] { new KeepNext() } : [],
            .. isNumeric ? new[] { new Justification { Val = JustificationValues.Right } } : [],
        ];
        return new TableCell(properties, text.Paragraph("Normal", cell, paragraph));
    }

    private static RichText Strong(string words) => new([new Run(words, Tone.Strong)]);

    private static RichText Strong(RichText cell) => new([.. cell.Runs.Select(run => run with { Tone = Tone.Strong })]);

    private static string Format(int width) => width.ToString(CultureInfo.InvariantCulture);
}
