using Anchore.Sizing.Exports.Tables.Sheets;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>
/// The height of a row that shows all of its wrapped text. Programs differ in whether they fit rows when they open a file, so the height is
/// written; it is estimated from the number of characters, a little too high rather than too low.
/// </summary>
internal static class RowHeight
{
    private const double Line = 15;
    private const double TitleLine = 26;

    // Of the characters of a line, as many find room in the type of the title.
    private const double TitleShare = 0.55;
    private const double Tallest = 409;

    // Indent and padding take the room of about two characters.
    private const int Padding = 2;

    // Widths are given in digits, and running text is narrower.
    private const double LettersPerDigit = 1.1;

    // Letters of the scripts from here on are about twice as wide as Latin ones.
    private const char FirstWide = '\u1100';

    /// <returns>The height in points.</returns>
    public static double Compute(IReadOnlyList<Cell> cells, IReadOnlyList<double> widths)
    {
        if (cells is [{ SpansRow: true, Text: { } text } alone])
        {
            var (line, share) = alone.CellAppearance == CellAppearance.Title ? (TitleLine, TitleShare) : (Line, 1);
            return line * Lines(text, RoomIn(widths.Sum() * share));
        }

        var lines = cells.Select((cell, column) => IsWrapped(cell) ? Lines(cell.Text!, RoomIn(widths[column])) : 1);
        return Math.Min(Tallest, Line * lines.DefaultIfEmpty(1).Max());
    }

    private static int RoomIn(double width) => (int)((width - Padding) * LettersPerDigit);

    private static bool IsWrapped(Cell cell) =>
        cell.Text is not null
        && cell.CellAppearance is CellAppearance.Text or CellAppearance.UserText or CellAppearance.TotalText
            or CellAppearance.Header or CellAppearance.HeaderNumber;

    private static int Lines(string text, int room)
    {
        var (lines, used) = (1, 0);
        foreach (var width in text.Split(' ').Select(WidthOf))
        {
            if (used > 0 && used + 1 + width > room)
            {
                lines++;
                used = 0;
            }

            // A word that is longer than the line is broken.
            lines += Math.Max(0, width - 1) / room;
            used += used > 0 ? 1 + width : width > room ? width % room : width;
        }

        return lines;
    }

    private static int WidthOf(string word) => word.Sum(letter => letter < FirstWide ? 1 : 2);
}
