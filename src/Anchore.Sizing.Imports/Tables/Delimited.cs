namespace Anchore.Sizing.Imports.Tables;

/// <summary>Rows whose cells are separated by a character: CSV, cells of a spreadsheet, tables of Markdown and of boxes.</summary>
internal static class Delimited
{
    /// <summary>More columns than any inventory has.</summary>
    public const int MostColumns = 1_000;

    private static readonly char[] Separators = ['\t', ';', ',', '│', '┃', '|'];

    /// <summary>The character that parts the cells of a header; null when there is none.</summary>
    /// <exception cref="InventoryRefusedException">The line has more columns than any inventory.</exception>
    public static char? FindSeparator(string line)
    {
        char? best = null;
        var most = 0;
        foreach (var separator in Separators)
        {
            var count = line.AsSpan().Count(separator);
            if (count > most)
            {
                (best, most) = (separator, count);
            }
        }

        return best;
    }

    /// <summary>Whether a text ends within a quoted cell, which its next line goes on with.</summary>
    public static bool IsCut(string text, char separator) =>
        !IsBox(separator) && Split(text, separator, out var isCut).Count > 0 && isCut;

    /// <summary>The cells of a line. A quoted cell may hold the separator, and two quotes for one; borders give no cells.</summary>
    public static List<string> Split(string line, char separator) => Split(line, separator, out _);

    private static List<string> Split(string line, char separator, out bool isCut)
    {
        var text = IsBox(separator) ? line.Trim().Trim(separator) : line;
        var cells = new List<string>(8);
        var cell = new System.Text.StringBuilder();
        var isQuoted = false;
        var isBlank = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (isQuoted && character == '"' && index + 1 < text.Length && text[index + 1] == '"')
            {
                cell.Append('"');
                index++;
            }
            else if (character == '"' && (isQuoted || isBlank))
            {
                isQuoted = !isQuoted;
            }
            else if (character == separator && !isQuoted)
            {
                Add(cells, cell);
                isBlank = true;
            }
            else
            {
                cell.Append(character);
                isBlank &= char.IsWhiteSpace(character);
            }
        }

        Add(cells, cell);
        isCut = isQuoted;
        return cells;
    }

    /// <summary>A line of so many cells is a table that nobody needs.</summary>
    /// <exception cref="InventoryRefusedException">It has more cells than are read.</exception>
    public static void RefuseTooMany(string line)
    {
        if (FindSeparator(line) is { } separator)
        {
            Split(line, separator);
        }
    }

    private static bool IsBox(char separator) => separator is '│' or '┃' or '|';

    private static void Add(List<string> cells, System.Text.StringBuilder cell)
    {
        cells.Add(cell.ToString().Trim());
        cell.Clear();
        if (cells.Count > MostColumns)
        {
            throw new InventoryRefusedException($"A line has more than {MostColumns:#,0} columns. Export the image, its digest and its "
                + $"size only.");
        }
    }
}
