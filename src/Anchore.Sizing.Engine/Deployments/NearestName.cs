namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Finds the name that a misspelt one was most likely meant to be: at most two letters away.</summary>
internal static class NearestName
{
    private const int LongestName = 64;
    private const int MostEdits = 2;

    /// <summary>The nearest of the names; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> names) => name.Length > LongestName
        ? null
        : names.Select(candidate => (Name: candidate, Edits: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Edits <= MostEdits)
            .OrderBy(candidate => candidate.Edits)
            .FirstOrDefault()
            .Name;

    // Levenshtein's distance: the fewest letters to insert, delete or replace.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
