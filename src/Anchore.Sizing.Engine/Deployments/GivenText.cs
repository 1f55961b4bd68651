using System.Text;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Repeats in a message what was given: short, and with control characters spelled out.</summary>
internal static class GivenText
{
    private const int Longest = 40;

    public static string Quote(string text)
    {
        if (text.Length == 0)
        {
            return "empty text";
        }

        var quoted = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length >= Longest)
            {
                return quoted.Append('…').ToString();
            }

            quoted.Append(IsPrintable(rune) ? rune.ToString() : $"U+{rune.Value:X4}");
        }

        return quoted.ToString();
    }

    private static bool IsPrintable(Rune rune) => !Rune.IsControl(rune) && rune != Rune.ReplacementChar;
}
