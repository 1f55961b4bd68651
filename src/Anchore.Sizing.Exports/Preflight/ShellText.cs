using System.Globalization;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Writes text and numbers so that a shell takes them as they are.</summary>
internal static class ShellText
{
    public static string Assign(string name, string value) => $"{name}={Quote(value)}";

    // Between single quotes nothing is special but the single quote, which therefore stands outside of them.
    public static string Quote(string text) => "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    /// <summary>A whole number, rounded up: shells count in nothing else.</summary>
    public static string Whole(decimal value) => decimal.Ceiling(value).ToString("0", CultureInfo.InvariantCulture);
}
