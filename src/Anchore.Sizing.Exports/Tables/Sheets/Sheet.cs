namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>One sheet of the workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Widths">The widths of the columns, in characters.</param>
/// <param name="Rows">The cells from left to right; a row may be shorter than the sheet is wide.</param>
internal sealed record Sheet(string Name, IReadOnlyList<double> Widths, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>Whether the sheet is one table under a header row, which can then be filtered and is repeated on paper.</summary>
    public bool IsTable { get; init; } = true;

    /// <summary>A sheet that is one table.</summary>
    public static Sheet OfTable(string name, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<Cell>> rows) =>
        new(name, [.. columns.Select(column => column.Width)], [Header(columns), .. rows]);

    /// <summary>The row of headers.</summary>
    public static IReadOnlyList<Cell> Header(IEnumerable<SheetColumn> columns) =>
        [.. columns.Select(column => Cell.Create(column.Header, column.Numeric ? CellAppearance.HeaderNumber : CellAppearance.Header))];
}

/// <summary>A column of a table.</summary>
/// <param name="Header">The header, with the unit of its numbers.</param>
/// <param name="Width">The width in characters.</param>
/// <param name="Numeric">Numbers and their header are aligned to the right.</param>
internal sealed record SheetColumn(string Header, double Width, bool Numeric = false);
