using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Anchore.Sizing.Exports.Tests.Tables;

/// <summary>A workbook read back: its cells by sheet and address, and its formulas computed again.</summary>
internal sealed partial class ReadWorkbook
{
    private readonly Dictionary<string, Dictionary<string, Cell>> sheets = [];

    public ReadWorkbook(FileContent file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
        var part = document.WorkbookPart!;
        Names = [.. part.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
        foreach (var sheet in part.Workbook.Sheets.Elements<Sheet>())
        {
            var worksheet = ((WorksheetPart)part.GetPartById(sheet.Id!.Value!)).Worksheet!;
            sheets.Add(sheet.Name!.Value!, worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!));
        }
    }

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<(string Sheet, string Address)> Formulas =>
        sheets.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.CellFormula is not null).Select(cell => (sheet.Key, cell.Key)));

    public IEnumerable<string> Texts =>
        sheets.Values.SelectMany(sheet => sheet.Values).Select(cell => cell.InlineString?.InnerText).OfType<string>();

    public string Text(string sheet, string address) => sheets[sheet].GetValueOrDefault(address)?.InlineString?.InnerText ?? "";

    /// <summary>The value that stands in the file.</summary>
    public decimal? Stored(string sheet, string address) =>
        sheets[sheet].GetValueOrDefault(address)?.CellValue?.Text is { } text
            ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    public string? FormulaOf(string sheet, string address) => sheets[sheet].GetValueOrDefault(address)?.CellFormula?.Text;

    /// <summary>The address in a column of the row of which one of the first three cells reads so.</summary>
    public string Find(string sheet, string column, string label) =>
        column + "ABC".Select(first => Cells(sheet, first, label).SingleOrDefault()).First(address => address is not null)![1..];

    private IEnumerable<string> Cells(string sheet, char column, string text) =>
        sheets[sheet].Where(cell => cell.Key[0] == column && cell.Value.InlineString?.InnerText == text).Select(cell => cell.Key);

    /// <summary>What a cell comes to when every formula beneath it is computed; nothing for words.</summary>
    public decimal? Compute(string sheet, string address) =>
        FormulaOf(sheet, address) is { } formula ? ComputeFormula(sheet, formula) : Stored(sheet, address);

    private decimal? ComputeFormula(string sheet, string formula)
    {
        if (Sum().Match(formula) is { Success: true } sum)
        {
            var (first, last) = (
                int.Parse(sum.Groups[2].Value, CultureInfo.InvariantCulture),
                int.Parse(sum.Groups[3].Value, CultureInfo.InvariantCulture)
            );
            return Enumerable.Range(first, last - first + 1).Sum(row => Compute(sheet, sum.Groups[1].Value + row) ?? 0);
        }

        if (Product().Match(formula) is { Success: true } product)
        {
            return Compute(sheet, product.Groups[1].Value) * Compute(sheet, product.Groups[2].Value);
        }

        var other = Reference().Match(formula);
        Assert.True(other.Success, $"{formula} is no formula that the calculator writes.");
        return Compute(other.Groups[1].Value, other.Groups[2].Value);
    }

    [GeneratedRegex("^SUM\\(([A-Z])(\\d+):\\1(\\d+)\\)$")]
    private static partial Regex Sum();

    [GeneratedRegex("^([A-Z]\\d+)\\*([A-Z]\\d+)$")]
    private static partial Regex Product();

    [GeneratedRegex("^'([^']+)'!([A-Z]\\d+)$")]
    private static partial Regex Reference();

    /// <summary>Every cell that holds anything, one a line.</summary>
    public string Print() =>
        string.Join(
            '\n',
            Names.SelectMany(name =>
                sheets[name].Where(cell => cell.Value.HasChildren).Select(cell => $"{name}!{cell.Key} {Print(cell.Value)}")
            )
        ) + "\n";

    private static string Print(Cell cell) =>
        cell.InlineString?.InnerText is { } text
            ? $"\"{text}\""
            : $"{(cell.CellFormula is { } formula ? $"={formula.Text} → " : "")}{cell.CellValue!.Text}";
}
