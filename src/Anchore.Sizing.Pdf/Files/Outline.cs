using System.Globalization;
using System.Text;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Blocks;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>
/// Adds what Skia cannot write: bookmarks and the language. They are appended as an incremental update, the way the
/// format provides for changing a finished file, so nothing that Skia wrote is touched.
/// </summary>
internal static class Outline
{
    private const string Language = "en";

    public static byte[] AddTo(byte[] pdf, PlanDocument document)
    {
        var trailer = PdfTrailer.Create(pdf);
        var update = new PdfUpdate(trailer);
        var bookmarks = Bookmarks(document).ToList();
        var catalog = $"{trailer.CatalogEntries}\n/Lang ({Language})";
        if (bookmarks.Count > 0)
        {
            catalog += string.Create(CultureInfo.InvariantCulture, $"\n/Outlines {trailer.Size} 0 R");
            AddBookmarks(update, bookmarks, trailer.Size);
        }

        update.Add(trailer.Root, catalog);
        return update.AppendTo(pdf);
    }

    private static IEnumerable<(string Title, string Place)> Bookmarks(PlanDocument document)
    {
        var sections = document.Sections.Select((section, index) => (section.Heading, NamedDestinations.Section(index)));
        return document.Footnotes.Count == 0 ? sections : sections.Append((FootnotePrinter.Heading, NamedDestinations.Footnotes));
    }

    // The root comes first, then the bookmarks in order, each knowing its neighbours.
    private static void AddBookmarks(PdfUpdate update, List<(string Title, string Place)> bookmarks, int root)
    {
        var (first, last) = (root + 1, root + bookmarks.Count);
        update.Add(
            root,
            string.Create(CultureInfo.InvariantCulture, $"/Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {bookmarks.Count}")
        );
        for (var number = first; number <= last; number++)
        {
            var (title, place) = bookmarks[number - first];
            var before = number > first ? string.Create(CultureInfo.InvariantCulture, $" /Prev {number - 1} 0 R") : "";
            var after = number < last ? string.Create(CultureInfo.InvariantCulture, $" /Next {number + 1} 0 R") : "";
            update.Add(
                number,
                string.Create(CultureInfo.InvariantCulture, $"/Title {Hexadecimal(title)} /Parent {root} 0 R /Dest /{place}{before}{after}")
            );
        }
    }

    // UTF-16 with a byte order mark, the format's way to write any character.
    private static string Hexadecimal(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
