using HarfBuzzSharp;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Asks for tabular numerals where a text has numerals, and nowhere else: tabular punctuation tears running text apart.</summary>
internal static class Numerals
{
    private static readonly Tag Feature = new('t', 'n', 'u', 'm');

    public static Feature Tabular(int start, int end) => new(Feature, 1, (uint)start, (uint)end);

    public static Feature[] In(string text)
    {
        var features = new List<Feature>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                features.Add(Tabular(start, end));
                start = end;
            }
        }

        return [.. features];
    }
}
