using System.Buffers;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>
/// Reads the rows of a table whose cells are separated by blanks, also those that a terminal or the tool itself broke into several lines,
/// and drops a row that is the sum of those that hang under it.
/// </summary>
internal sealed partial class TableReader(Func<string, SourceBuilder> open, Action<int, string> skip)
{
    private const int MostLinesOfRow = 3;
    private const int MostPatterns = 256;
    private const int MostTemplates = 64;
    private const int MostCharacters = 4_096;

    private static readonly SearchValues<string> Titles = SearchValues.Create(
        ["IMAGE", "REPOSITORY", "REF", "DIGEST", "Digest", "TAG", "Tag"],
        StringComparison.Ordinal
    );

    private static readonly Dictionary<string, RowPattern> Patterns = [];
    private static readonly Lock PatternLock = new();
    private static readonly (TableFormat Format, IReadOnlyList<Column> Columns)[] Headerless =
    [
        .. FormatList.Tables.Where(format => format.Headerless is not null).Select(format => (format, format.Headerless!)),
    ];

    private readonly List<(string Text, int Line)> held = [];
    private TableFormat? format;
    private RowPattern? pattern;
    private TableContext? context;
    private SourceBuilder? source;
    private (string[] Cells, int Line)? parent;
    private string parentName = "<none>";
    private string brokenTitles = "";
    private ShellCommand templateOf = ShellCommand.None;
    private RowPattern? template;
    private int templates;
    private bool isFirst;

    public bool IsOpen => format is not null;

    /// <summary>Begins a table with a line of titles, which a narrow terminal may have broken, within a word if need be.</summary>
    /// <returns>False when no tool prints such titles.</returns>
    public bool BeginsWith(string line, ShellCommand command, string runtime)
    {
        var before = brokenTitles;
        brokenTitles = "";
        foreach (var text in before.Length > 0 ? [before + line, $"{before} {line}", line] : (ReadOnlySpan<string>)[line])
        {
            if (text.AsSpan().ContainsAny(Titles) && TableHeader.Find(text) is { } header && Begin(header, command, runtime))
            {
                return true;
            }
        }

        brokenTitles = line.AsSpan().ContainsAny(Titles) && !line.AsSpan().ContainsAnyInRange('a', 'z') ? line : "";
        return false;
    }

    private bool Begin(TableHeader header, ShellCommand command, string runtime)
    {
        if (FormatList.Tables.FirstOrDefault(known => known.Matches(header, command)) is not { } found)
        {
            return false;
        }

        End();
        format = found;
        pattern = PatternOf(header.Columns);
        context = new TableContext(header, command, runtime);
        source = open(found.NameOf(header, command));
        isFirst = true;
        return true;
    }

    /// <summary>Takes further titles, where a terminal broke the line of the titles.</summary>
    public bool ContinueHeader(string line)
    {
        if (!isFirst || context is null || TableHeader.FindContinuation(line) is not { } more)
        {
            return false;
        }

        var header = new TableHeader([.. context.Header.Columns, .. more], context.Header.Prefix, context.Header.Line + line);
        return Begin(header, context.Command, context.Runtime);
    }

    /// <summary>Takes a row of the table; false when the line is none.</summary>
    public bool TakeRow(string line, int number)
    {
        if (line.Length > MostCharacters)
        {
            return false;
        }

        var text = WithoutPrefix(line);
        if (format is DockerImagesView && TreeMark.Strip(text) is { } child)
        {
            return TakeChild(child, number);
        }

        if ((pattern!.Match(text) ?? pattern.Match(Comment().Replace(text, ""))) is { } cells)
        {
            DropHeld();
            TakeCells(cells, number);
            return true;
        }

        return held.Count > 0 && TakeJoined(text);
    }

    /// <summary>Takes a row that was printed without titles; false when the line is none.</summary>
    public bool TakeHeaderless(string line, int number, ShellCommand command, string runtime)
    {
        if (IsOpen || line.Length > MostCharacters || (!line.Contains('B', StringComparison.Ordinal)
            && !line.Contains("sha256:", StringComparison.Ordinal)))
        {
            return false;
        }

        foreach (var (known, columns) in Headerless)
        {
            var header = new TableHeader(columns, "", "");
            if (PatternOf(columns).Match(line) is { } cells && IsCertain(columns, cells) && Begin(header, command, runtime))
            {
                TakeCells(cells, number);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a row as the template of the command prints it; false when the line is none.</summary>
    public bool TakeTemplate(string line, int number, ShellCommand command, string runtime)
    {
        if (IsOpen || line.Length > MostCharacters || !command.Text.Contains("{{", StringComparison.Ordinal))
        {
            return false;
        }

        if (!ReferenceEquals(templateOf, command))
        {
            (templateOf, template) = (command, templates++ < MostTemplates ? RowTemplate.Find(command) : null);
        }

        if (template?.Match(line) is not { } cells || !Begin(new TableHeader(template.Columns, "", "REPOSITORY"), command, runtime))
        {
            return false;
        }

        pattern = template;
        TakeCells(cells, number);
        return true;
    }

    /// <summary>Keeps a line that may be a part of a row.</summary>
    public void Hold(string line, int number)
    {
        held.Add((WithoutPrefix(line), number));
        if (held.Count >= MostLinesOfRow)
        {
            skip(held[0].Line, "not a row of the table");
            held.RemoveAt(0);
        }
    }

    public void End()
    {
        if (IsOpen)
        {
            FlushParent();
            DropHeld();
        }

        format = null;
        isFirst = false;
    }

    // Without titles, a name must be one, or the row could be a sentence.
    private static bool IsCertain(IReadOnlyList<Column> columns, string[] cells)
    {
        var created = columns.Index().Where(pair => pair.Item == Column.Created).Select(pair => cells[pair.Index]).FirstOrDefault("ago");
        return (created.EndsWith("ago", StringComparison.Ordinal) || char.IsAsciiDigit(created[0])) && !cells[0].EndsWith(':')
            && columns.Index().All(pair => pair.Item != Column.MediaType || cells[pair.Index].Contains('/', StringComparison.Ordinal));
    }

    private static RowPattern PatternOf(IReadOnlyList<Column> columns)
    {
        var key = string.Join(' ', columns);
        lock (PatternLock)
        {
            return Patterns.TryGetValue(key, out var known) ? known
                : Patterns.Count < MostPatterns ? Patterns[key] = new RowPattern(columns, RegexOptions.Compiled)
                : new RowPattern(columns, RegexOptions.None);
        }
    }

    private string WithoutPrefix(string line) =>
        context!.Header.Prefix is { Length: > 0 } prefix && line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..]
            : line;

    private bool TakeChild(string text, int number)
    {
        if (pattern!.Match(text) is not { } cells)
        {
            return false;
        }

        parentName = parent is { } above ? above.Cells[0] : parentName;
        parent = null;
        held.Clear();
        Read(cells, number, parentName);
        return true;
    }

    private bool TakeJoined(string text)
    {
        var first = held[0].Line;
        var before = held.Select(part => part.Text).ToList();
        var cells = pattern!.Match(string.Concat(before) + text)
            ?? pattern.Match(string.Join(' ', before.Append(text)))
            ?? (before.Count == 1 && !before[0].Trim().Contains(' ', StringComparison.Ordinal)
                && pattern.MatchWithoutName(text) is { } nameless
                ? WithName(nameless, before[0].Trim())
                : null);
        if (cells is null)
        {
            return false;
        }

        held.Clear();
        TakeCells(cells, first);
        return true;
    }

    private static string[] WithName(string[] cells, string name) => [name, .. cells.Skip(1)];

    private void TakeCells(string[] cells, int number)
    {
        isFirst = false;
        FlushParent();
        if (format is DockerImagesView)
        {
            parent = (cells, number);
        }
        else
        {
            Read(cells, number, "");
        }
    }

    private void FlushParent()
    {
        if (parent is { } row)
        {
            parent = null;
            Read(row.Cells, row.Line, "");
        }
    }

    private void Read(string[] cells, int number, string above) =>
        format!.Read(new TableRow(pattern!.Columns, cells, number) { ParentName = above }, source!, context!);

    private void DropHeld()
    {
        foreach (var (text, line) in held)
        {
            // An image of several names has a line for each further one, without an ID.
            if (format is not DockerImagesView || !ImageReference.IsCertain(text.Trim()))
            {
                skip(line, "not a row of the table");
            }
        }

        held.Clear();
    }

    // What a writer remarks on a row.
    [GeneratedRegex(@"\s(?:#|//|<?[-=]{1,2}>?|<|←)\s.*$")]
    private static partial Regex Comment();
}
