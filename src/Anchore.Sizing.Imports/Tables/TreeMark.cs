using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Tables;

/// <summary>The lines that hang a row under another, also as a console of another code page shows them.</summary>
internal static partial class TreeMark
{
    /// <summary>The row without its mark; null when it has none.</summary>
    public static string? Strip(string line) => Pattern().Match(line) is { Success: true } match ? line[match.Length..] : null;

    [GeneratedRegex(@"^\s*(?:[├└│][─━]*|Γö[£ö](?:ΓöÇ)*|â”[œ”](?:â”€)*|[|`+\\]-{1,2}|\\_)\s*")]
    private static partial Regex Pattern();
}
