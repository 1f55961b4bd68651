using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>Writes the objects of a document as a file: dictionaries in compressed object streams, everything compressed by zlib.</summary>
/// <remarks>
/// PDFsharp's own writer leaves out the checksum that zlib ends with, which other programs complain of, writes the many objects
/// of a structure tree as plain text, and draws the identifier of the file by lot.
/// </remarks>
internal sealed class PdfBytes : IDisposable
{
    private const string Header = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
    private const string ObjectEnd = "endobj\n";
    private const int MostInStream = 200;

    private readonly PdfDocument pdf;
    private readonly MemoryStream file = new();
    private readonly MemoryStream written = new();
    private readonly SortedDictionary<int, (byte Kind, int Place, int Index)> table = new() { [0] = (0, 0, 0xFFFF) };

    private PdfBytes(PdfDocument pdf) => this.pdf = pdf;

    /// <summary>The file of a document that PDFsharp has made ready for saving.</summary>
    public static byte[] Write(PdfDocument pdf)
    {
        using var bytes = new PdfBytes(pdf);
        return bytes.Write();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Dispose();
        written.Dispose();
    }

    private byte[] Write()
    {
        Append(Header);
        var objects = pdf.Internals.GetAllObjects();
        var free = objects.Max(PdfInternals.GetObjectNumber) + 1;
        foreach (var streamed in objects.OfType<PdfDictionary>().Where(dictionary => dictionary.Stream is not null))
        {
            Compress(streamed);
            Locate(PdfInternals.GetObjectNumber(streamed));
            pdf.Internals.WriteObject(file, streamed);
        }

        foreach (var plain in objects.Where(item => item is not PdfDictionary { Stream: not null }).Chunk(MostInStream))
        {
            AppendObjectStream(plain, free++);
        }

        AppendCrossReferences(free);
        return file.ToArray();
    }

    // Metadata stays readable for programs that know no PDF.
    private static void Compress(PdfDictionary dictionary)
    {
        if (dictionary.Elements.GetName("/Type") != "/Metadata")
        {
            dictionary.Stream!.Value = Deflate(dictionary.Stream.Value);
            dictionary.Elements.SetName("/Filter", "/FlateDecode");
        }

        dictionary.Elements.SetInteger("/Length", dictionary.Stream!.Value.Length);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return compressed.ToArray();
    }

    private void AppendObjectStream(PdfObject[] objects, int number)
    {
        using var bodies = new MemoryStream();
        var index = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            var id = PdfInternals.GetObjectNumber(objects[i]);
            table[id] = (2, number, i);
            index.Append(CultureInfo.InvariantCulture, $"{id} {bodies.Length} ");
            bodies.Write(Body(objects[i]));
        }

        var entries = string.Create(CultureInfo.InvariantCulture, $"/Type /ObjStm /N {objects.Length} /First {index.Length}");
        AppendStream(number, entries, [.. Encoding.ASCII.GetBytes(index.ToString()), .. bodies.ToArray()]);
    }

    // The object without the line before it, which has its number, and the one after it.
    private ReadOnlySpan<byte> Body(PdfObject item)
    {
        written.SetLength(0);
        pdf.Internals.WriteObject(written, item);
        var whole = written.GetBuffer().AsSpan(0, (int)written.Length);
        return whole[(whole.IndexOf((byte)'\n') + 1)..^ObjectEnd.Length];
    }

    private void AppendCrossReferences(int number)
    {
        var start = (int)file.Length;
        Locate(number);
        var rows = new byte[table.Count * 7];
        foreach (var (row, (kind, place, index)) in table.Values.Index())
        {
            rows[row * 7] = kind;
            BinaryPrimitives.WriteInt32BigEndian(rows.AsSpan((row * 7) + 1), place);
            BinaryPrimitives.WriteUInt16BigEndian(rows.AsSpan((row * 7) + 5), (ushort)index);
        }

        var identifier = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, start))[..16]);
        AppendStream(
            number,
            string.Create(
                CultureInfo.InvariantCulture,
                $"/Type /XRef /Size {number + 1} /W [1 4 2] /Root {PdfInternals.GetObjectNumber(pdf.Internals.Catalog)} 0 R "
                + $"/Info {PdfInternals.GetObjectNumber(pdf.Info)} 0 R /ID [<{identifier}> <{identifier}>]"),
            rows);
        Append(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    private void AppendStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        Locate(number);
        var bytes = Deflate(content);
        Append(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries} /Filter /FlateDecode /Length {bytes.Length}>>\nstream\n"));
        file.Write(bytes);
        Append("\nendstream\nendobj\n");
    }

    private void Locate(int number) => table[number] = (1, (int)file.Length, 0);

    private void Append(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
