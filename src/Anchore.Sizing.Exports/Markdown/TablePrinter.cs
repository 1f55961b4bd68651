using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints a table; columns of numbers are aligned to the right, a total is set in strong type.</summary>
internal static class TablePrinter
{
    public static string Print(Table table) => Print(
        table.Columns,
        [
            .. table.Rows.Select(row => row.Select(Inline.Print)),
            .. table.Total is { } total ? [total.Select(Inline.PrintStrong)] : Array.Empty<IEnumerable<string>>(),
        ]);

    /// <param name="columns">The columns.</param>
    /// <param name="rows">Cells that are Markdown already.</param>
    public static string Print(IReadOnlyList<Column> columns, IEnumerable<IEnumerable<string>> rows) => string.Join('\n',
    [
        Row(columns.Select(column => MarkdownText.Escape(column.Header))),
        Row(columns.Select(column => column.Numeric ? "---:" : "---")),
        .. rows.Select(Row),
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
