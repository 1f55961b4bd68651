using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Anchore.Sizing.Exports.Tables.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using CellModel = Anchore.Sizing.Exports.Tables.Sheets.Cell;
using SheetModel = Anchore.Sizing.Exports.Tables.Sheets.Sheet;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>Prints a sheet as a part of the package.</summary>
/// <param name="footer">What stands at the foot of every page.</param>
internal sealed class SheetPrinter(string footer)
{
    private const uint A4 = 9;
    private const double Margin = 0.5;

    /// <param name="sheet">The sheet.</param>
    /// <param name="isFirst">Whether it is the one that is shown when the workbook opens.</param>
    public Worksheet Print(SheetModel sheet, bool isFirst) => new(
    [
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(ViewOf(isFirst)),
        new SheetFormatProperties { DefaultRowHeight = 15 },
        new Columns(sheet.Widths.Select(ColumnOf)),
        new SheetData(sheet.Rows.Select((cells, row) => RowOf(cells, row, sheet.Widths))),
        .. sheet.IsTable ? [new AutoFilter { Reference = Range(sheet) }] : Array.Empty<OpenXmlElement>(),
        .. Spans(sheet).ToArray() is { Length: > 0 } spans ? [new MergeCells(spans)] : Array.Empty<OpenXmlElement>(),
        .. LinksIn(sheet).ToArray() is { Length: > 0 } links ? [new Hyperlinks(links.Select(LinkOf))] : Array.Empty<OpenXmlElement>(),
        new PageMargins { Left = Margin, Right = Margin, Top = Margin, Bottom = 2 * Margin, Header = Margin / 2, Footer = Margin / 2 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = sheet.IsTable ? 0u : 1u },
        new HeaderFooter(new OddFooter($"&L{footer.Replace("&", "&&", StringComparison.Ordinal)}&R&A, page &P of &N")),
    ]);

    /// <summary>The addresses that a sheet leads to, each once, with the names by which its cells refer to them.</summary>
    public static IEnumerable<(string Id, string Address)> Targets(SheetModel sheet) =>
        LinksIn(sheet).Select(link => link.Address).Distinct().Select(address => (IdOf(address), address));

    private static IEnumerable<(string Cell, string Address)> LinksIn(SheetModel sheet) =>
        from row in sheet.Rows.Index()
        from cell in row.Item.Index()
        where cell.Item.Address is not null
        select (CellAddress.Format(cell.Index, row.Index), cell.Item.Address);

    private static Hyperlink LinkOf((string Cell, string Address) link) => new() { Reference = link.Cell, Id = IdOf(link.Address) };

    // Named after the address, so that the name depends on nothing else.
    private static string IdOf(string address) =>
        "to-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 8));

    /// <summary>All cells of a table, its header too.</summary>
    public static string Range(SheetModel sheet) =>
        $"{CellAddress.Format(0, 0)}:{CellAddress.Format(sheet.Widths.Count - 1, sheet.Rows.Count - 1)}";

    private static IEnumerable<MergeCell> Spans(SheetModel sheet) =>
        sheet
            .Rows.Index()
            .Where(row => row.Item is [{ SpansRow: true }])
            .Select(row => new MergeCell
            {
                Reference = $"{CellAddress.Format(0, row.Index)}:{CellAddress.Format(sheet.Widths.Count - 1, row.Index)}",
            });

    // The first row stays in sight: the headers of a table, the plan's name on the summary.
    private static SheetView ViewOf(bool isFirst) =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = CellAddress.Format(0, 1),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            },
            new Selection
            {
                Pane = PaneValues.BottomLeft,
                ActiveCell = CellAddress.Format(0, 1),
                SequenceOfReferences = new ListValue<StringValue> { InnerText = CellAddress.Format(0, 1) },
            }
        )
        {
            ShowGridLines = false,
            TabSelected = isFirst,
            WorkbookViewId = 0,
        };

    private static Column ColumnOf(double width, int index) =>
        new()
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = width,
            CustomWidth = true,
        };

    private static Row RowOf(IReadOnlyList<CellModel> cells, int row, IReadOnlyList<double> widths) =>
        new(cells.Select((cell, column) => CellOf(cell, CellAddress.Format(column, row))))
        {
            RowIndex = (uint)row + 1,
            Height = RowHeight.Compute(cells, widths),
            CustomHeight = true,
        };

    private static Cell CellOf(CellModel cell, string address)
    {
        var printed = new Cell { CellReference = address, StyleIndex = (uint)cell.CellAppearance };
        if (cell.Text is { } text)
        {
            printed.DataType = CellValues.InlineString;
            printed.InlineString = new InlineString(
                new DocumentFormat.OpenXml.Spreadsheet.Text(SheetText.Format(text)) { Space = SpaceProcessingModeValues.Preserve }
            );
        }
        else if (cell.Number is { } number)
        {
            printed.CellFormula = cell.Formula is { } formula ? new CellFormula(formula) : null;
            printed.CellValue = new CellValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
        }

        return printed;
    }
}
