using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables.Materials;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>The bill of materials, what to buy before what runs on it; products and the sums of what runs are live.</summary>
internal sealed class MaterialSheet
{
    public const string Name = "Bill of materials";

    private const int Quantity = 3;
    private const int SizeEach = 5;
    private const int SizeTotal = 6;
    private const int CpuEach = 7;
    private const int CpuTotal = 8;

    // A spreadsheet program computes with so many digits.
    private const int Digits = 15;

    private static readonly SheetColumn[] Columns =
    [
        new("Section", 16), new("Category", 16), new("Item", 32), new("Quantity", 11, Numeric: true), new("Counted in", 13),
        new("Size each (GB)", 18, Numeric: true), new("Size total (GB)", 18, Numeric: true),
        new("CPU each", 11, Numeric: true), new("CPU total", 11, Numeric: true),
        new("Formula", 30), new("Source", 44), new("Note", 36),
    ];

    private readonly Dictionary<string, string> references = [];

    public MaterialSheet(SizingPlan plan)
    {
        var lines = BillOfMaterials.Create(plan);
        Sheet = Sheet.OfTable(Name, Columns, lines.Select((line, index) => Row(line, index + 1)).ToArray());
    }

    public Sheet Sheet { get; }

    /// <summary>
    /// The cell that holds a figure of the plan, as formulas on other sheets name it; nothing for a figure that has none.
    /// </summary>
    public string? ReferenceTo(string figure) => references.GetValueOrDefault(figure);

    private Cell[] Row(Material line, int row)
    {
        var (text, count, number, gigabytes) = line.Sums > 0
            ? (CellAppearance.TotalText, CellAppearance.TotalCount, CellAppearance.TotalNumber, CellAppearance.TotalGigabytes)
            : (CellAppearance.Text, CellAppearance.Count, CellAppearance.Number, CellAppearance.Gigabytes);
        Remember(line.Quantity, Quantity, row);
        Remember(line.SizeEach, SizeEach, row);
        Remember(line.SizeTotal, SizeTotal, row);
        Remember(line.CpuTotal, CpuTotal, row);
        return
        [
            Cell.Create(line.SectionName, text),
            Cell.Create(line.Category, text),
            Cell.Create(line.Item, text),
            CellOf(line.Quantity, value => Cell.Create(value, count), line, SumOf(line, Quantity, row)),
            Cell.Create(line.Counts, text),
            CellOf(line.SizeEach, value => Cell.OfBytes(value, gigabytes), line),
            CellOf(
                line.SizeTotal,
                value => Cell.OfBytes(value, gigabytes),
                line,
                SumOf(line, SizeTotal, row) ?? ProductOf(line.SizeEach, SizeEach, row)
            ),
            CellOf(line.CpuEach, value => Cell.Create(value, number), line),
            CellOf(
                line.CpuTotal,
                value => Cell.Create(value, number),
                line,
                SumOf(line, CpuTotal, row) ?? ProductOf(line.CpuEach, CpuEach, row)
            ),
            Cell.Create(line.Formula, text),
            Cell.Create(line.Source, text),
            Cell.Create(NoteOn(line), text),
        ];
    }

    private static Cell CellOf(Amount amount, Func<decimal, Cell> number, Material line, string? formula = null) =>
        amount.Value is { } value
            ? number(value) with
            {
                Formula = formula,
            }
            : Cell.Create(amount.Words, line.Sums > 0 ? CellAppearance.TotalWords : CellAppearance.Words);

    private static string? SumOf(Material line, int column, int row) =>
        line.Sums > 0 ? $"SUM({CellAddress.Format(column, row - line.Sums)}:{CellAddress.Format(column, row - 1)})" : null;

    private static string? ProductOf(Amount each, int column, int row) =>
        each.Value is null ? null : $"{CellAddress.Format(Quantity, row)}*{CellAddress.Format(column, row)}";

    // What the program would round is said in words as well.
    private static string NoteOn(Material line) => line.SizeTotal.Value is { } bytes && DigitsOf(bytes) > Digits
        ? $"Exactly {bytes.ToString("#,0", CultureInfo.InvariantCulture)} bytes in total. {line.Note}".TrimEnd()
        : line.Note;

    private static int DigitsOf(decimal whole) => whole.ToString("0", CultureInfo.InvariantCulture).TrimEnd('0').Length;

    private void Remember(Amount amount, int column, int row)
    {
        if (amount is { Figure: { } figure, Value: not null })
        {
            references.Add(figure, $"'{Name}'!{CellAddress.Format(column, row)}");
        }
    }
}
