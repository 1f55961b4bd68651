using System.Globalization;

namespace Anchore.Sizing.Documents.Words;

/// <summary>A date as the vendor's documents print theirs: <c>November 26, 2026</c>.</summary>
public static class DateText
{
    public static string Format(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
