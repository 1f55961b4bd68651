namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Finds the JSON in what somebody pastes: the summary alone, or everything that the script printed.</summary>
internal static class SummaryText
{
    internal const string Begin = "-----BEGIN ANCHORE SIZING PREFLIGHT-----";
    internal const string End = "-----END ANCHORE SIZING PREFLIGHT-----";

    /// <returns>The JSON and no problem, or a problem.</returns>
    public static (string Json, string? Problem) Find(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        if (begin < 0)
        {
            var alone = text.Trim().TrimStart('\uFEFF');
            return alone.StartsWith('{') ? (alone, null) : ("", $"There is no preflight summary in it. Paste what the script printed, from the line {Begin} on.");
        }

        var rest = text[(begin + Begin.Length)..];
        var end = rest.IndexOf(End, StringComparison.Ordinal);
        return end switch
        {
            < 0 => ("", $"The summary is cut off: the line {End} is missing. Paste all that the script printed."),
            _ when rest.Contains(Begin, StringComparison.Ordinal) => ("", "There is more than one summary in it. Paste one."),
            _ => (rest[..end], null),
        };
    }
}
