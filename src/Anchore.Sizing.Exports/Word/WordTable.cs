using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using DocumentFormat.OpenXml.Wordprocessing;
using Column = Anchore.Sizing.Documents.Blocks.Column;
using Run = Anchore.Sizing.Documents.Blocks.Run;
using TableModel = Anchore.Sizing.Documents.Blocks.Table;
using TableXml = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes tables whose header row stands on every page and whose rows stay whole.</summary>
/// <param name="text">Writes the cells.</param>
internal sealed class WordTable(WordText text)
{
    private const int TextWidth = 9638;
    private const string WholeWidth = "5000";

    /// <param name="table">The table.</param>
    /// <param name="title">What it is of, for readers who cannot see it.</param>
    public TableXml Create(TableModel table, string title) => new(
    [
        new TableProperties(
            new TableStyle { Val = StyleIds.Table },
            new TableWidth { Width = WholeWidth, Type = TableWidthUnitValues.Pct },
            new TableLook { FirstRow = true, LastRow = table.Total is not null, NoVerticalBand = true },
            new TableCaption { Val = title }),
        new TableGrid(table.Columns.Select(column => new GridColumn { Width = $"{Width(table, column)}" })),
        Row(table, table.Columns.Select(column => Strong(column.Header)), isHeader: true),
        .. table.Rows.Select(row => Row(table, row)),
        .. table.Total is { } total ? [Row(table, total.Select(Strong))] : Array.Empty<TableRow>(),
    ]);

    private TableRow Row(TableModel table, IEnumerable<RichText> cells, bool isHeader = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. table.Columns.Zip(cells, (column, cell) => Cell(table, column, cell))]);
    }

    private TableCell Cell(TableModel table, Column column, RichText cell)
    {
        var alignment = column.Numeric ? new[] { new Justification { Val = JustificationValues.Right } } : [];
        return new TableCell(
            new TableCellProperties(new TableCellWidth { Width = $"{Width(table, column)}", Type = TableWidthUnitValues.Dxa }),
            text.Paragraph("Normal", cell, alignment));
    }

    private static RichText Strong(string words) => new([new Run(words, Tone.Strong)]);

    private static RichText Strong(RichText cell) => new([.. cell.Runs.Select(run => run with { Tone = Tone.Strong })]);

    private static string Width(TableModel table, Column column) =>
        ((int)(TextWidth * column.Share / table.Columns.Sum(other => other.Share))).ToString(CultureInfo.InvariantCulture);
}
