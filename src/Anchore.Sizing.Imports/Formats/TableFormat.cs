using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>A tool's table of images.</summary>
internal abstract class TableFormat
{
    /// <summary>Whether the table is this tool's, by its titles and by the command above it.</summary>
    public abstract bool Matches(TableHeader header, ShellCommand command);

    /// <summary>The id of the format.</summary>
    public abstract string NameOf(TableHeader header, ShellCommand command);

    /// <summary>The columns of a row that was printed without a header; null when the tool's rows cannot be told from others.</summary>
    public virtual IReadOnlyList<Column>? Headerless => null;

    public abstract void Read(TableRow row, SourceBuilder source, TableContext context);
}

/// <summary>What is known around the row of a table.</summary>
internal sealed class TableContext(TableHeader header, ShellCommand command, string runtime)
{
    public TableHeader Header { get; } = header;

    public ShellCommand Command { get; } = command;

    /// <summary>The container runtime that the text names before the table; empty when it names none.</summary>
    public string Runtime { get; } = runtime;
}
