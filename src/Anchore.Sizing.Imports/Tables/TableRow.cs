namespace Anchore.Sizing.Imports.Tables;

/// <summary>The cells of one row.</summary>
internal sealed class TableRow(IReadOnlyList<Column> columns, IReadOnlyList<string> cells, int line)
{
    public int Line { get; } = line;

    /// <summary>Whether the row hangs under another, as a platform under its index.</summary>
    public bool IsChild => ParentName.Length > 0;

    /// <summary>The name of the row that it hangs under; empty when it hangs under none.</summary>
    public string ParentName { get; init; } = "";

    /// <summary>The text of the first cell of that kind that is not empty; empty when there is none.</summary>
    public string this[Column column]
    {
        get
        {
            for (var index = 0; index < columns.Count && index < cells.Count; index++)
            {
                if (columns[index] == column && cells[index].Length > 0)
                {
                    return cells[index];
                }
            }

            return "";
        }
    }

    /// <summary>The bytes of a size; null when the cell is empty or no size.</summary>
    public long? Bytes(Column column) => this[column] is { Length: > 0 } text ? Text.ToolSize.Parse(VirtualOf(text)) : null;

    /// <summary>The bytes of a size where they are more than 0; otherwise null.</summary>
    public long? PositiveBytes(Column column) => Bytes(column) is > 0 and var bytes ? bytes : null;

    // The oldest layout: "7 B (virtual 4.964 MB)".
    private static string VirtualOf(string text) =>
        text.IndexOf("(virtual", StringComparison.Ordinal) is >= 0 and var at ? text[(at + 8)..].TrimEnd(')') : text;
}
