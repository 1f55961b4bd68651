using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>Objects that are added to a finished PDF or take the place of older ones.</summary>
internal sealed class PdfUpdate(PdfTrailer trailer)
{
    private readonly SortedDictionary<int, string> entries = [];

    /// <summary>Adds a dictionary under a number.</summary>
    public void Add(int number, string dictionary) => entries.Add(number, dictionary);

    public byte[] AppendTo(byte[] pdf)
    {
        var text = new StringBuilder();
        var table = new StringBuilder("xref\n");
        foreach (var (number, dictionary) in entries)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{pdf.Length + text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{dictionary}>>\nendobj\n");
        }

        var size = Math.Max(trailer.Size, entries.Keys.Last() + 1);
        var start = pdf.Length + text.Length;
        text.Append(table)
            .Append(
                CultureInfo.InvariantCulture,
                $"trailer\n<</Size {size}{trailer.Entries}\n/Prev {trailer.CrossReference}>>\nstartxref\n{start}\n%%EOF\n"
            );
        return [.. pdf, .. Encoding.Latin1.GetBytes(text.ToString())];
    }
}
