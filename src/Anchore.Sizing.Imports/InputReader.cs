using System.Buffers;
using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>
/// Reads one text line by line and hands each line to what reads its format, whatever formats follow each other: JSON documents, tables
/// with and without titles, blocks of keys and values, YAML, and lists of names.
/// </summary>
internal sealed class InputReader
{
    private static readonly SearchValues<char> PairMarks = SearchValues.Create(":-|");

    private readonly InventoryBuilder inventory;
    private readonly InputSources sources;
    private readonly JsonInput json;
    private readonly LineInput lines;
    private readonly TableReader table;
    private readonly DelimitedReader delimited;
    private readonly BlockReader blocks;
    private readonly RegistryPairs pairs;
    private readonly UnderlinedTable underlined;
    private readonly KubernetesYaml yaml;
    private readonly NameList names;
    private readonly AnchoreMetrics metrics;
    private readonly PullProgress pull = new();
    private ShellCommand command = ShellCommand.None;
    private string runtime = "";
    private bool isMuted;
    private bool isNameList;
    private bool isAfterGap;
    private int longLine;
    private int unread;

    public InputReader(InventoryBuilder inventory)
    {
        this.inventory = inventory;
        sources = new InputSources(inventory);
        json = new JsonInput(inventory, sources);
        lines = new LineInput(Take, () => !IsWithinRows);
        table = new TableReader(sources.Open, sources.Skip);
        delimited = new DelimitedReader(sources.Open);
        blocks = new BlockReader(sources.Open);
        pairs = new RegistryPairs(sources);
        underlined = new UnderlinedTable(sources);
        yaml = new KubernetesYaml(sources.Open);
        names = new NameList(sources.Open);
        metrics = new AnchoreMetrics(sources.Open);
    }

    public void Feed(ReadOnlySpan<char> text) => lines.Feed(text);

    /// <summary>Ends the text: what waits for more is counted, and a document that is not complete is said to be truncated.</summary>
    public void Complete()
    {
        lines.Complete();
        json.Complete();
        EndStructures();
        metrics.Complete();
        names.Complete(sources, unread);
        delimited.Complete();
    }

    private bool IsWithinRows => json.IsOpen || table.IsOpen || delimited.IsOpen;

    private void Take(string line, int number, bool begins, bool ends)
    {
        if (delimited.IsInCell && begins && ends)
        {
            delimited.TakeRow(line, number);
        }
        else if (json.IsOpen)
        {
            TakeJson(line, number, begins, ends);
        }
        else if (begins && JsonInput.FindStart(line) is >= 0 and var start)
        {
            BeginJson(line[start..], number, ends);
        }
        else if (begins && ends)
        {
            TakeLine(line, number);
        }
        else if (!names.TakeCertain(line, number, command) && longLine != number)
        {
            longLine = number;
            Delimited.RefuseTooMany(line);
            sources.Skip(number, "longer than 32,768 characters");
        }
    }

    private void TakeLine(string line, int number)
    {
        if (ReadsRow(line, number) || (isNameList && !line.Contains(' ', StringComparison.Ordinal)
            && names.TakeCertain(line, number, command)))
        {
            return;
        }

        isNameList = false;
        if (underlined.Begin(line))
        {
            return;
        }

        if (line.Length > LineCleaner.MostCharacters)
        {
            TakeLong(line, number);
            return;
        }

        if (pull.Take(line))
        {
            EndStructures();
            return;
        }

        if (Noise.IsNoise(line) || (command.OnlyCounts && line.Trim().All(char.IsAsciiDigit)))
        {
            isAfterGap |= line.Length == 0;
            isMuted &= line.Length > 0;
            if (line.Length == 0)
            {
                json.ForgetBreak();
            }

            return;
        }

        runtime = ContainerRuntime.Find(line) ?? runtime;
        if (ShellCommand.Find(line) is { } typed)
        {
            EndStructures();
            command = typed;
            isMuted = typed.ListsNothing;
            json.ForgetBreak();
            return;
        }

        var isTitle = line.AsSpan().ContainsAnyInRange('A', 'Z');
        if (isTitle && Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
            EndStructures();
            isMuted = true;
        }
        else if (isTitle && table.BeginsWith(line, command, runtime))
        {
            delimited.End();
            EndOthers();
        }
        else if (table.ContinueHeader(line))
        {
            return;
        }
        else if (isTitle && TableHeader.IsOfAnother(line))
        {
            EndStructures();
            isMuted = true;
        }
        else if (!isMuted && !json.IsRest(line))
        {
            TakeOther(line, number);
        }

        isAfterGap = false;
    }

    // No pattern is tried on a line of this length; it may be one of many names, or the titles of a spreadsheet.
    private void TakeLong(string line, int number)
    {
        if (!BeginsDelimited(line) && !names.TakeCertain(line, number, command))
        {
            sources.Skip(number, SkipReasons.NoRow);
        }
    }

    private bool BeginsDelimited(string line)
    {
        if (!delimited.BeginsWith(line, command, runtime))
        {
            return false;
        }

        table.End();
        EndOthers();
        return true;
    }

    private bool ReadsRow(string line, int number) =>
        delimited.IsOpen ? delimited.TakeRow(line, number)
        : line.Length > 0
            && (table.IsOpen ? table.TakeRow(line, number) : underlined.IsOpen && underlined.TakeRow(line, number, command));

    private void TakeOther(string line, int number)
    {
        // What stands among the rows of a table is a part of a row; what follows a gap may be anything.
        if (table.IsOpen && !isAfterGap)
        {
            table.Hold(line, number);
            return;
        }

        if (table.TakeTemplate(line, number, command, runtime) || metrics.Take(line) || (line.AsSpan().ContainsAny(PairMarks)
            && (pairs.Take(line, number, command) || yaml.Take(line, number) || blocks.Take(line, number, runtime))))
        {
            return;
        }

        if (BeginsDelimited(line))
        {
            return;
        }

        if (table.TakeHeaderless(line, number, command, runtime))
        {
            return;
        }

        isNameList = names.TakeCertain(line, number, command);
        if (isNameList)
        {
            return;
        }

        if (table.IsOpen)
        {
            table.Hold(line, number);
        }
        else if (!names.TakePossible(line, number, command))
        {
            unread++;
            sources.Skip(number, SkipReasons.NoRow);
        }
    }

    private void BeginJson(string line, int number, bool ends)
    {
        EndStructures();
        if (Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
        }

        TakeRest(json.Begin(line, number, ends, command), number, ends);
    }

    private void TakeRest(string rest, int number, bool ends)
    {
        if (rest.Length > 0)
        {
            Take(LineCleaner.Clean(rest), number, true, ends);
        }
    }

    private void TakeJson(string line, int number, bool begins, bool ends)
    {
        // A text within the JSON may look like a command, or like words for what was left out.
        if (begins && ends && line.AsSpan().TrimStart() is [not ('"' or '{' or '}' or ']' or ','), ..])
        {
            if (Noise.IsElision(line))
            {
                return;
            }

            if (ShellCommand.Find(line) is not null)
            {
                json.Break(number, "JSON that breaks off");
                TakeLine(line, number);
                return;
            }
        }

        if (begins && (line.Contains("\"repositories\"", StringComparison.Ordinal)
            || line.Contains("\"cleanup_policy", StringComparison.Ordinal)) && Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
        }

        TakeRest(json.Feed(line, number, ends), number, ends);
    }

    private void EndStructures()
    {
        table.End();
        delimited.End();
        EndOthers();
    }

    private void EndOthers()
    {
        isMuted = false;
        underlined.End();
        pairs.Complete();
        blocks.Complete(runtime);
        yaml.Complete();
    }
}
