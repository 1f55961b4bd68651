using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// What Azure's command line prints with <c>-o table</c>: the keys of its JSON as titles, a line of dashes below them that tells where the
/// columns stand, and an object a row.
/// </summary>
internal sealed partial class UnderlinedTable(InputSources sources)
{
    private const int MostColumns = 40;

    private string titles = "";
    private List<(string Title, int Start, int End)> columns = [];

    /// <summary>Whether rows are being read.</summary>
    public bool IsOpen => columns.Count > 0;

    /// <summary>
    /// Takes a line of dashes below the line before it; false when the line is none, or the titles are not those of images.
    /// </summary>
    public bool Begin(string line)
    {
        var before = titles;
        titles = line;
        if (before.Length == 0 || !line.StartsWith("--", StringComparison.Ordinal) || !Dashes().IsMatch(line))
        {
            return false;
        }

        var found = Dash().Matches(line).Take(MostColumns).Select(dash => (Title: Cell(before, dash.Index, dash.Index + dash.Length),
            Start: dash.Index, End: dash.Index + dash.Length)).ToList();
        if (!found.Exists(column => JsonKey.AreEqual(column.Title, "digest")))
        {
            return false;
        }

        columns = found;
        return true;
    }

    public bool TakeRow(string line, int number, ShellCommand command)
    {
        var row = JsonTree.CreateObject();
        foreach (var (title, start, end) in columns)
        {
            if (Cell(line, start, end) is { Length: > 0 } cell)
            {
                row.Add(title, JsonTree.CreateValue(cell));
            }
        }

        var record = new JsonRecord(row, "", "", null, number);
        if (FormatList.Json.FirstOrDefault(format => format.Matches(record, command)) is not { } format)
        {
            return false;
        }

        format.Read(record, sources.Open(format.NameOf(record, command)));
        return true;
    }

    public void End() => (titles, columns) = ("", []);

    private static string Cell(string line, int start, int end) =>
        start >= line.Length ? "" : line[start..Math.Min(end, line.Length)].Trim();

    [GeneratedRegex(@"^-{2,}(?:\s{1,3}-{2,})+$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"-+")]
    private static partial Regex Dash();
}
