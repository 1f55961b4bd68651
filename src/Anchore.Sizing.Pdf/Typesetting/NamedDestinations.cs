using System.Globalization;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The names of the places in a document that links and bookmarks lead to.</summary>
internal static class NamedDestinations
{
    public const string Footnotes = "notes";

    public static string Section(int index) => string.Create(CultureInfo.InvariantCulture, $"section-{index + 1}");

    public static string Footnote(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");
}
