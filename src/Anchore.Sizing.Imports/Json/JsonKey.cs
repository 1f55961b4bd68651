namespace Anchore.Sizing.Imports.Json;

/// <summary>Compares keys: the same tool writes <c>imageDigest</c>, <c>image_digest</c> and <c>ImageDigest</c>.</summary>
internal sealed class JsonKey : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static JsonKey Comparer { get; } = new();

    public static bool AreEqual(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
        {
            return true;
        }

        int left = 0, right = 0;
        while (true)
        {
            left += left < one.Length && one[left] == '_' ? 1 : 0;
            right += right < other.Length && other[right] == '_' ? 1 : 0;
            if (left >= one.Length || right >= other.Length)
            {
                return left >= one.Length && right >= other.Length;
            }

            if (char.ToLowerInvariant(one[left++]) != char.ToLowerInvariant(other[right++]))
            {
                return false;
            }
        }
    }

    public bool Equals(string? x, string? y) => AreEqual(x, y);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other) => AreEqual(alternate, other);

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = new HashCode();
        foreach (var character in alternate)
        {
            if (character != '_')
            {
                hash.Add(char.ToLowerInvariant(character));
            }
        }

        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
