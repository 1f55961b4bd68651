using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>
/// Reads the rows of a list in cells, among them quoted cells that hold line breaks (RFC 4180). A quote that is not closed within some
/// lines is taken as a fault of its line, so that it hides none of those that follow.
/// </summary>
internal sealed class DelimitedReader(Func<string, SourceBuilder> open)
{
    private const int MostLinesOfRow = 100;

    private readonly List<(string Text, int Line)> held = [];
    private DelimitedTable? table;
    private SourceBuilder? source;
    private int heldCharacters;

    public bool IsOpen => table is not null;

    /// <summary>Whether a quoted cell goes on in the next line, whatever that looks like.</summary>
    public bool IsInCell => held.Count > 0;

    /// <summary>Begins a list with the line of its titles; false when it holds none.</summary>
    public bool BeginsWith(string line, ShellCommand command, string runtime)
    {
        if (DelimitedTable.Find(line, command, runtime) is not { } found)
        {
            return false;
        }

        End();
        table = found;
        source = open(found.NameOf(command));
        return true;
    }

    /// <summary>Takes a row, or a line of one; false when the line is none.</summary>
    public bool TakeRow(string line, int number)
    {
        if (IsInCell)
        {
            TakeRest(line, number);
            return true;
        }

        if (line.Length == 0 || !table!.HasSeparator(line) || ShellCommand.Find(line) is not null)
        {
            return false;
        }

        if (line.Contains('"', StringComparison.Ordinal) && table.IsCut(line))
        {
            Hold(line, number);
        }
        else
        {
            table.Read(line, number, source!);
        }

        return true;
    }

    public void End()
    {
        Release();
        table = null;
    }

    /// <summary>Ends the text: a list of which no row could be read was none.</summary>
    public void Complete()
    {
        if (source is { Rows: 0, Skipped: > 0 })
        {
            source.IsDiscarded = true;
        }
    }

    private void TakeRest(string line, int number)
    {
        Hold(line, number);
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            ReleaseExcess();
            return;
        }

        var row = string.Join('\n', held.Select(part => part.Text));
        if (table!.IsCut(row))
        {
            ReleaseExcess();
            return;
        }

        var first = held[0].Line;
        Forget();
        table.Read(row, first, source!);
    }

    private void Hold(string line, int number)
    {
        held.Add((line, number));
        heldCharacters += line.Length;
    }

    private void ReleaseExcess()
    {
        if (held.Count > MostLinesOfRow || heldCharacters > LineSplitter.MostCharacters)
        {
            Release();
        }
    }

    // The line with the quote is at fault; the others are rows of their own.
    private void Release()
    {
        var lines = held.ToArray();
        Forget();
        foreach (var (text, line) in lines)
        {
            if (table!.IsCut(text))
            {
                source!.Skip(line, "a quote that is not closed");
            }
            else if (table.HasSeparator(text))
            {
                table.Read(text, line, source!);
            }
            else if (text.Length > 0)
            {
                source!.Skip(line, SkipReasons.NoRow);
            }
        }
    }

    private void Forget()
    {
        held.Clear();
        heldCharacters = 0;
    }
}
