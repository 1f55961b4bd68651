using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>
/// Reads one text line by line, whatever formats follow each other in it: JSON documents, tables with and without titles, blocks of keys
/// and values, YAML, and lists of names.
/// </summary>
internal sealed partial class InputReader
{
    private static readonly SearchValues<string> Titles = SearchValues.Create(
        ["IMAGE", "REPOSITORY", "REF", "DIGEST", "Digest", "Tag"],
        StringComparison.Ordinal
    );

    private readonly JsonKeySet jsonKeys = new(FormatList.Json.SelectMany(format => format.Keys));
    private readonly JsonKeySet jsonLists = new(FormatList.Json.SelectMany(format => format.Lists));
    private readonly InventoryBuilder inventory;
    private readonly Dictionary<string, SourceBuilder> sources = [];
    private readonly LineSplitter lines;
    private readonly TableReader table;
    private readonly BlockReader blocks;
    private readonly KubernetesYaml yaml;
    private readonly NameList names;
    private readonly AnchoreMetrics metrics;
    private DelimitedTable? delimited;
    private SourceBuilder? delimitedSource;
    private JsonDocumentReader? json;
    private JsonFormat? jsonFormat;
    private SourceBuilder? last;
    private ShellCommand command = ShellCommand.None;
    private string runtime = "";
    private string brokenTitles = "";
    private bool isMuted;
    private bool isNameList;
    private bool isAfterGap;
    private bool isBrokenJson;
    private int jsonRecords;
    private int longLine;

    public InputReader(InventoryBuilder inventory)
    {
        this.inventory = inventory;
        lines = new LineSplitter(Take);
        table = new TableReader(Open, Skip);
        blocks = new BlockReader(Open);
        yaml = new KubernetesYaml(Open);
        names = new NameList(Open);
        metrics = new AnchoreMetrics(Open);
    }

    public void Feed(ReadOnlySpan<char> text) => lines.Feed(text);

    /// <summary>Ends the text: what waits for more is counted, and a document that is not complete is said to be truncated.</summary>
    public void Complete()
    {
        lines.Complete();
        if (json is { IsComplete: false })
        {
            if (last is not null && jsonRecords > 0)
            {
                last.Truncated = true;
                inventory.Remark("The JSON breaks off; what is whole is counted.");
            }
            else
            {
                Skip(1, "JSON that breaks off before its first image");
            }
        }

        EndStructures();
        metrics.Complete();
        names.Complete(sources.Count == 0 || sources.Keys.All(format => format is "kubectl-jsonpath"), Skip);
    }

    private void Take(string text, int number, bool begins, bool ends)
    {
        var line = begins ? LineCleaner.Clean(text) : text;
        if (json is not null)
        {
            TakeJson(line, number, begins, ends);
        }
        else if (begins && JsonStart().IsMatch(line))
        {
            BeginJson(line, number, ends);
        }
        else if (begins && ends)
        {
            TakeLine(line, number);
        }
        else if (!names.TakeCertain(line, number, command) && longLine != number)
        {
            longLine = number;
            RefuseColumns(line);
            Skip(number, "longer than 32,768 characters");
        }
    }

    // A line of this length with so many separators is a table that nobody needs.
    private static void RefuseColumns(string line)
    {
        if (Delimited.FindSeparator(line) is { } separator)
        {
            Delimited.Split(line, separator);
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

        if (line.Length > LineCleaner.MostCharacters)
        {
            TakeLong(line, number);
            return;
        }

        if (Noise.IsNoise(line) || (command.OnlyCounts && line.Trim().All(char.IsAsciiDigit)))
        {
            isAfterGap |= line.Length == 0;
            isMuted &= line.Length > 0;
            isBrokenJson &= line.Length > 0;
            return;
        }

        if (ShellCommand.Find(line) is { } typed)
        {
            EndStructures();
            command = typed;
            isMuted = isBrokenJson = false;
            return;
        }

        FindRuntime(line);
        var isTitle = line.AsSpan().ContainsAnyInRange('A', 'Z');
        if (isTitle && Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
            EndStructures();
            isMuted = true;
        }
        else if (isTitle && BeginsTable(line))
        {
            EndOthers();
        }
        else if (table.ContinueHeader(line))
        {
            return;
        }
        else if (isTitle && IsSectionTitle(line))
        {
            EndStructures();
            isMuted = true;
        }
        else if (!isMuted && !(isBrokenJson && JsonRest().IsMatch(line)))
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
            Skip(number, "not a row of a list of images");
        }
    }

    private bool BeginsDelimited(string line)
    {
        if (DelimitedTable.Find(line) is not { } found)
        {
            return false;
        }

        EndStructures();
        delimited = found;
        delimitedSource = Open(found.NameOf(command));
        return true;
    }

    private bool ReadsRow(string line, int number)
    {
        if (delimited is not null && line.Length > 0)
        {
            if (delimited.HasSeparator(line) && ShellCommand.Find(line) is null)
            {
                delimited.Read(line, number, delimitedSource!);
                return true;
            }

            return false;
        }

        return table.IsOpen && line.Length > 0 && table.TakeRow(line, number);
    }

    private void TakeOther(string line, int number)
    {
        // What stands among the rows of a table is a part of a row; what follows a gap may be anything.
        if (table.IsOpen && !isAfterGap)
        {
            table.Hold(line, number);
            return;
        }

        if (metrics.Take(line) || ((line.Contains(':', StringComparison.Ordinal) || line.Contains('-', StringComparison.Ordinal))
            && (yaml.Take(line, number) || blocks.Take(line, number, runtime))))
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
            Skip(number, "not a row of a list of images");
        }
    }

    // A narrow terminal breaks the line of the titles, within a word if need be.
    private bool BeginsTable(string line)
    {
        var before = brokenTitles;
        brokenTitles = "";
        foreach (var text in before.Length > 0 ? [before + line, $"{before} {line}", line] : (ReadOnlySpan<string>)[line])
        {
            if (text.AsSpan().ContainsAny(Titles) && TableHeader.Find(text) is { } header && table.Begin(header, command, runtime))
            {
                return true;
            }
        }

        brokenTitles = line.AsSpan().ContainsAny(Titles) && !line.AsSpan().ContainsAnyInRange('a', 'z') ? line : "";
        return false;
    }

    // Titles of a table of something else, or of a section of one.
    private static bool IsSectionTitle(string line) =>
        line.EndsWith(" space usage:", StringComparison.Ordinal)
        || (line.Contains("  ", StringComparison.Ordinal) && Word.Split(line).Count > 2
            && line.All(character => char.IsAsciiLetterUpper(character) || " ()/_-".Contains(character, StringComparison.Ordinal)));

    private void FindRuntime(string line)
    {
        if ((line.Contains("://", StringComparison.Ordinal) || line.Contains(".sock", StringComparison.Ordinal))
            && Runtime().Match(line) is { Success: true } match)
        {
            runtime = match.Value;
        }
    }

    private void BeginJson(string line, int number, bool ends)
    {
        EndStructures();
        isMuted = isBrokenJson = false;
        if (Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
        }

        json = new JsonDocumentReader(jsonKeys, jsonLists, TakeRecord);
        jsonRecords = 0;
        var text = line.TrimStart();
        if (text.Length > 2 && text[0] is '"' or '\'')
        {
            text = text[1] == '{' && text.StartsWith("\"{\\\"", StringComparison.Ordinal)
                ? text[1..].TrimEnd('"').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
                : text[1..].TrimEnd(text[0], ',');
        }

        FeedJson(text, number, ends);
    }

    private void TakeJson(string line, int number, bool begins, bool ends)
    {
        if (begins && ends && Noise.IsElision(line))
        {
            return;
        }

        // A text within the JSON may look like a command.
        if (begins && ends && line.AsSpan().TrimStart() is [not ('"' or '{' or '}' or '[' or ']' or ','), ..] && ShellCommand.Find(line) is not null)
        {
            BreakJson(number, "JSON that breaks off");
            TakeLine(line, number);
            return;
        }

        if (begins && line.Contains("\"repositories\"", StringComparison.Ordinal) && Hints.Find(line) is { } hint)
        {
            inventory.Hint(hint);
        }

        FeedJson(line, number, ends);
    }

    private void FeedJson(string text, int number, bool ends)
    {
        try
        {
            var rest = json!.Feed(ends ? text + "\n" : text, number).Trim();
            if (!json.IsComplete)
            {
                return;
            }

            json = null;
            if (rest.Length > 0 && rest != "," && rest != "\"" && rest != "'")
            {
                Take(rest.TrimStart(','), number, true, ends);
            }
        }
        catch (JsonException)
        {
            BreakJson(number, "not valid JSON from here on");
        }
    }

    private void BreakJson(int number, string reason)
    {
        json = null;
        isBrokenJson = true;
        if (last is not null && jsonRecords > 0)
        {
            last.Truncated = true;
            inventory.Remark("The JSON breaks off; what is whole is counted.");
        }

        Skip(number, reason);
    }

    private bool TakeRecord(JsonRecord record)
    {
        if (record.IsDocument && jsonRecords > 0)
        {
            return false;
        }

        if (jsonFormat is null || !jsonFormat.Matches(record, command))
        {
            jsonFormat = FormatList.Json.FirstOrDefault(format => format.Matches(record, command));
        }

        if (jsonFormat is not null)
        {
            jsonRecords++;
            jsonFormat.Read(record, Open(jsonFormat.NameOf(record, command)));
            return true;
        }

        if (record.IsDocument)
        {
            EndUnknown(record);
        }
        else if (record.List.Length == 0)
        {
            Skip(record.Line, "object that describes no image");
        }

        return false;
    }

    // An empty list is an answer; an object of another kind is not.
    private void EndUnknown(JsonRecord record)
    {
        var list = record.Value.Fields.FirstOrDefault(field => jsonLists.Contains(field.Key)
            && field.Value is { IsArray: true, Items.Count: 0 });
        if (list.Key is not null)
        {
            var format = FormatList.Json.First(known => known.Lists.Any(key => JsonKey.AreEqual(key, list.Key)));
            Open(format is KubernetesJson ? "kubectl-pods" : format.NameOf(record with { List = list.Key }, command));
        }
        else
        {
            Skip(record.Line, "object that describes no image");
        }
    }

    private SourceBuilder Open(string format)
    {
        // With and without digests, it is one table.
        var key = format == "docker-images-digests" ? "docker-images" : format;
        if (!sources.TryGetValue(key, out var source))
        {
            source = sources.Values.FirstOrDefault(known => known.Format == format) ?? inventory.AddSource(format);
            sources[key] = source;
        }

        last = source;
        return source;
    }

    private void Skip(int line, string reason) => inventory.Skip(last?.Index ?? inventory.NextIndex, line, reason);

    private void EndStructures()
    {
        table.End();
        EndOthers();
    }

    private void EndOthers()
    {
        isMuted = false;
        delimited = null;
        blocks.Complete(runtime);
        yaml.Complete();
        jsonFormat = null;
    }

    [GeneratedRegex(@"^\s*(?:[""']?\{\s*(?:\\?[""'}]|$)|\[\s*(?:[{""\]\[]|$)|[""']\{\\?"")")]
    private static partial Regex JsonStart();

    [GeneratedRegex(@"^\s*(?:[\]}{\[,""]|""[\w.:/-]+""\s*:)")]
    private static partial Regex JsonRest();

    [GeneratedRegex(@"containerd\.sock|crio\.sock|cri-dockerd\.sock|dockershim\.sock|(?:containerd|cri-o|docker)://[0-9][^\s""]*")]
    private static partial Regex Runtime();
}
