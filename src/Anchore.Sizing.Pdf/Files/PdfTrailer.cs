using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>What the end of a file that Skia wrote says, and its catalogue.</summary>
/// <param name="Size">The first number that no object bears.</param>
/// <param name="Root">The catalogue's number.</param>
/// <param name="Entries">The trailer's entries other than its size.</param>
/// <param name="CrossReference">Where its table of objects begins.</param>
/// <param name="CatalogEntries">The catalogue's entries.</param>
internal sealed partial record PdfTrailer(int Size, int Root, string Entries, int CrossReference, string CatalogEntries)
{
    private const int LongestTrailer = 1024;

    /// <exception cref="InvalidDataException">The file does not end as Skia's files do.</exception>
    public static PdfTrailer Create(byte[] pdf)
    {
        var start = Math.Max(0, pdf.Length - LongestTrailer);
        var match = Shape().Match(Encoding.Latin1.GetString(pdf, start, pdf.Length - start));
        if (!match.Success)
        {
            throw new InvalidDataException("The PDF has no trailer of the known shape.");
        }

        var root = Number(match.Groups["root"]);
        return new PdfTrailer(
            Number(match.Groups["size"]),
            root,
            match.Groups["rest"].Value,
            Number(match.Groups["xref"]),
            Catalog(pdf, root)
        );
    }

    private static string Catalog(byte[] pdf, int root)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{root} 0 obj\n<<"));
        var start = pdf.AsSpan().LastIndexOf(head);
        var body = start < 0 ? default : pdf.AsSpan(start + head.Length);
        var end = body.IndexOf(">>\nendobj"u8);
        return end < 0
            ? throw new InvalidDataException("The PDF has no catalogue of the known shape.")
            : Encoding.Latin1.GetString(body[..end]);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"trailer\n<</Size (?<size>\d+)(?<rest>\s+/Root (?<root>\d+) 0 R.*)>>\nstartxref\n(?<xref>\d+)\n%%EOF\s*$",
        RegexOptions.Singleline
    )]
    private static partial Regex Shape();
}
