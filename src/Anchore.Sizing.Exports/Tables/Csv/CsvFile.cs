using System.Globalization;
using Anchore.Sizing.Documents.Words;
using CsvHelper;

namespace Anchore.Sizing.Exports.Tables.Csv;

/// <summary>Writes rows as RFC 4180 has them: a header, commas, quotes where needed, lines that end in CR LF.</summary>
/// <remarks>
/// The plan's identity stands in the last columns of every row. Comment lines before the header would trip most parsers, and rows
/// that are cut, joined with those of other plans or pasted into a ticket keep saying where they come from.
/// The mark of UTF-8 stands first: without it Excel reads the signs of another encoding.
/// </remarks>
internal static class CsvFile
{
    private const char Utf8Mark = '\uFEFF';

    private static readonly string[] IdentityHeaders = ["Plan", "Release", "Rule book", "Fingerprint", "Link"];

    public static string Format(PlanIdentity identity, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(Utf8Mark);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            string[] trailer =
            [
                CsvInjectionGuard.Escape(identity.Name),
                identity.Product,
                identity.Revision,
                identity.Fingerprint,
                identity.Link,
            ];
            csv.WriteRecord([.. headers, .. IdentityHeaders]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row, .. trailer]);
            }
        }

        return text.ToString();
    }
}
