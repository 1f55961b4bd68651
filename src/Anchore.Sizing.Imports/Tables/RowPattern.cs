using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Tables;

/// <summary>
/// Reads rows by what the cells mean, not by where they stand: blanks collapse, wide names push cells aside, and titles of hand-edited
/// tables are off by some columns.
/// </summary>
internal sealed class RowPattern
{
    // A writer may have cut a digest or an ID.
    private const string Hex = @"(?:sha256:)?[0-9a-f]{6,128}(?:\.{2,3}|…)?";

    private readonly Regex whole;
    private readonly Regex? nameless;

    /// <summary>Rows whose cells have blanks between them.</summary>
    /// <param name="columns">What the cells are.</param>
    /// <param name="options">Whether the pattern is to be compiled, which pays where it is used again.</param>
    public RowPattern(IReadOnlyList<Column> columns, RegexOptions options)
    {
        Columns = columns;
        whole = Create(columns, 0, options);
        nameless = columns.Count > 1 && columns[0] == Column.Name ? Create(columns, 1, options) : null;
    }

    /// <summary>Rows whose cells have these separators before, between and behind them.</summary>
    public RowPattern(IReadOnlyList<Column> columns, IReadOnlyList<string> separators)
    {
        Columns = columns;
        var text = new StringBuilder(@"^\s*").Append(separators[0]);
        for (var index = 0; index < columns.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"(?<{index + 1}>{PatternOf(columns, index).Pattern}){separators[index + 1]}");
        }

        // A template may be anything, and must cost no more than a line is long.
        whole = new Regex(text.Append(@"\s*$").ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The cells of a row; null when the line is none.</summary>
    public string[]? Match(string line) => Match(whole, line);

    /// <summary>The cells of a row whose name stands on the line before; null when the line is none.</summary>
    public string[]? MatchWithoutName(string line) =>
        nameless is null || line.Length == 0 || !char.IsWhiteSpace(line[0]) ? null : Match(nameless, line);

    private string[]? Match(Regex pattern, string line) => pattern.Match(line) is { Success: true } match ? CellsOf(match) : null;

    private string[] CellsOf(Match match)
    {
        var cells = new string[Columns.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = match.Groups[index + 1].Value;
        }

        return cells;
    }

    private static Regex Create(IReadOnlyList<Column> columns, int first, RegexOptions options)
    {
        var text = new StringBuilder(@"^\s*(?:\[?\d{1,7}[.:)|\]]?\s+)?");
        for (var index = first; index < columns.Count; index++)
        {
            var isFirst = index == first;
            var (pattern, isOptional) = PatternOf(columns, index);
            text.Append(isOptional && !isFirst ? @"(?:\s+" : isFirst ? "(?:"
                : @"(?:\s+").Append(CultureInfo.InvariantCulture, $"(?<{index + 1}>{pattern}))").Append(isOptional ? "?" : "");
        }

        return new Regex(text.Append(@"\s*$").ToString(), RegexOptions.CultureInvariant | options);
    }

    private static (string Pattern, bool IsOptional) PatternOf(IReadOnlyList<Column> columns, int index) => columns[index] switch
    {
        Column.Tag when columns[0] is Column.Digest => (@"[^\s:]\S*?", true),
        Column.Tag when columns.Contains(Column.Added) => (@"(?!\d{4}-\d\d-\d\dT)\S+", true),
        Column.Tag => (@"\S+", false),
        Column.Digest => (Hex + "|<none>|-", false),
        Column.Id => (Hex + "|<none>|<missing>", false),
        Column.Created => (@"[^<>{}|]{1,60}?", false),
        Column.Added or Column.AnalyzedAt or Column.ArchivedAt =>
            (@"\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*(?: [+-]\d{4}(?: [A-Z]{3,4})?)?|-|None", false),
        Column.Size when columns.Contains(Column.Added) => (@"\d+", true),
        Column.Size or Column.VirtualSize or Column.DiskUsage or Column.ContentSize or Column.BlobSize or Column.SharedSize
            or Column.UniqueSize =>
            ($@"{ToolSize.Pattern}(?:\s*\(virtual\s+{ToolSize.Pattern}\))?|N/A|-|<unknown>", false),
        Column.Words => (@"\S.*?", false),
        Column.Count when columns.Contains(Column.Age) => (@"\S+", false),
        Column.ArchiveSize or Column.Count => (@"\d+|N/A", false),
        Column.InUse => (@"\S{1,8}(?: \S{1,8}){0,3}", true),
        Column.Flag => (@"true|false", true),
        Column.Labels => (@"\S.*", true),
        Column.Status => (@"[A-Za-z][\w-]*(?: \([\w-]+\))?", false),
        _ => (@"[^\s{}""]+", false),
    };
}
