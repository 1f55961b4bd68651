using System.Globalization;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The number of a footnote, raised. Raised figures are characters of their own, so that a copied "5⁴" is not 54.</summary>
public static class FootnoteMark
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <param name="number">The number, from 1.</param>
    public static string Format(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));
}
