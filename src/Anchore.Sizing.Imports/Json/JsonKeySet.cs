namespace Anchore.Sizing.Imports.Json;

/// <summary>A set of keys that remembers the spellings that it was asked for: a list of images has the same few in every object.</summary>
internal sealed class JsonKeySet(IEnumerable<string> keys)
{
    private const int MostSpellings = 4_096;

    private readonly HashSet<string> known = new(keys, JsonKey.Comparer);
    private readonly Dictionary<string, bool> spellings = new(StringComparer.Ordinal);

    public bool Contains(string key)
    {
        if (!spellings.TryGetValue(key, out var isKnown))
        {
            isKnown = known.Contains(key);
            if (spellings.Count < MostSpellings)
            {
                spellings[key] = isKnown;
            }
        }

        return isKnown;
    }
}
