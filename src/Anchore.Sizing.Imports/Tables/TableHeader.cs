namespace Anchore.Sizing.Imports.Tables;

/// <summary>The titles of a table whose cells are separated by blanks, and what stands before them on the line.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="Prefix">What a CI system put before the line; empty otherwise.</param>
/// <param name="Line">The line itself.</param>
internal sealed record TableHeader(IReadOnlyList<Column> Columns, string Prefix, string Line)
{
    private const int MostColumns = 24;

    /// <summary>The header that a line is; null when it is none.</summary>
    public static TableHeader? Find(string line)
    {
        if (line.Length > 2_000 || !line.AsSpan().ContainsAnyInRange('A', 'Z'))
        {
            return null;
        }

        var words = Word.Split(line);
        for (var first = 0; first < Math.Min(words.Count, 12); first++)
        {
            if (ReadTitles(words, first) is { } columns && IsTable(columns) && (first == 0 || columns.Count > 2))
            {
                return new TableHeader(columns, first == 0 ? "" : line[..words[first].Start].TrimEnd(), line);
            }
        }

        return null;
    }

    /// <summary>The columns of the titles on a line that goes on where a header broke off; null when it holds anything else.</summary>
    public static IReadOnlyList<Column>? FindContinuation(string line) => ReadTitles(Word.Split(line), 0);

    /// <summary>Whether a line holds the titles of a table of something else, or of a section of one.</summary>
    public static bool IsOfAnother(string line) =>
        line.EndsWith(" space usage:", StringComparison.Ordinal)
        || (line.Contains("  ", StringComparison.Ordinal) && Word.Split(line).Count > 2
            && line.All(character => char.IsAsciiLetterUpper(character) || " ()/_-".Contains(character, StringComparison.Ordinal)));

    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>Whether the title stands in the header as the tool prints it.</summary>
    public bool HasTitle(string title) => Line.Contains(title, StringComparison.OrdinalIgnoreCase);

    private static List<Column>? ReadTitles(List<Word> words, int first)
    {
        var columns = new List<Column>();
        for (var index = first; index < words.Count;)
        {
            if (ColumnTitles.Find(words, index) is not { } title || !char.IsAsciiLetterUpper(words[index].Text[0]))
            {
                return null;
            }

            columns.Add(title.Column);
            index += title.Words;
        }

        // With collapsed blanks, IMAGE and ID look like one title.
        if (columns is [Column.Id, Column.DiskUsage, ..] && words[first].Text.Equals("IMAGE", StringComparison.OrdinalIgnoreCase))
        {
            columns.Insert(0, Column.Name);
        }

        // Podman's list of the tags of a repository.
        if (columns is [Column.Namespace, Column.Tag])
        {
            columns[0] = Column.Name;
        }

        return columns.Count == 0 ? null : columns;
    }

    private static bool IsTable(List<Column> columns) =>
        columns.Count is > 1 and <= MostColumns && columns.Exists(column => column is Column.Name or Column.Digest or Column.Id)
            && columns.Where(column => column != Column.Other).CountBy(column => column).Sum(pair => pair.Value - 1) <= 1;
}
