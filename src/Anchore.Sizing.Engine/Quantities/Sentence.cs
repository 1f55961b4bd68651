namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Fits labels into sentences.</summary>
public static class Sentence
{
    private const string Vowels = "aeiou";
    private const string LettersSaidWithAVowel = "AEFHILMNORSX";

    private static readonly string[] ProperNames = ["Anchore", "Docker", "Kubernetes", "PostgreSQL", "Redis"];

    /// <summary>
    /// A noun with its indefinite article: <c>a filesystem volume</c>, <c>an S3 object store</c>; for an abbreviation as it is spelt out.
    /// </summary>
    public static string WithArticle(string noun)
    {
        var isAbbreviation = noun.Length > 1 && char.IsUpper(noun[0]) && !char.IsLower(noun[1]);
        var isSaidWithAVowel = isAbbreviation ? LettersSaidWithAVowel.Contains(noun[0]) : Vowels.Contains(char.ToLowerInvariant(noun[0]));
        return $"{(isSaidWithAVowel ? "an" : "a")} {noun}";
    }

    /// <summary>Several things in a row: <c>4.0</c>, <c>4.0 and 5.12</c>, <c>4.0, 5.12 and 6.1</c>.</summary>
    public static string Join(IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : string.Join(", ", things.SkipLast(1)) + " and " + things[^1];

    /// <summary>A label with a capital letter at its beginning.</summary>
    public static string Begin(string label) => label.Length == 0 ? "" : char.ToUpperInvariant(label[0]) + label[1..];

    /// <summary>A label that begins a line elsewhere, for the inside of a sentence: only abbreviations and names keep their capitals.</summary>
    public static string Inside(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) && !ProperNames.Contains(label.Split(' ')[0])
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;
}
