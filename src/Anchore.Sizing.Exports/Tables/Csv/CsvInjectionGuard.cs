namespace Anchore.Sizing.Exports.Tables.Csv;

/// <summary>Text from users, so written that a spreadsheet program which opens the file takes it for text.</summary>
internal static class CsvInjectionGuard
{
    // Quoting alone does not help: the quotes are gone before the program looks for a formula. An apostrophe in front does, and
    // every CSV parser reads it as one more character. Some programs skip blanks, and some take the wide forms for the plain ones.
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text, after an apostrophe when it would otherwise begin a formula.</summary>
    public static string Escape(string text)
    {
        var start = text.AsSpan().TrimStart(" \u00A0\uFEFF");
        return !start.IsEmpty && Triggers.Contains(start[0], StringComparison.Ordinal) ? "'" + text : text;
    }
}
