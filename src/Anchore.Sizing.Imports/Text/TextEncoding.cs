using System.Text;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Finds the encoding of a text by its first bytes, and refuses what is no text.</summary>
internal static class TextEncoding
{
    /// <summary>How many bytes decide.</summary>
    public const int SampleLength = 4_096;

    private static readonly (byte[] Magic, int Offset, string Name)[] Archives =
    [
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "a zip archive (or a workbook)"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "an empty zip archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a Zstandard archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], 0, "an xz archive"),
        ([0x42, 0x5A, 0x68], 0, "a bzip2 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], 0, "a 7-Zip archive"),
        ([0x75, 0x73, 0x74, 0x61, 0x72], 257, "a tar archive"),
        ([0x25, 0x50, 0x44, 0x46], 0, "a PDF"),
        ([0x89, 0x50, 0x4E, 0x47], 0, "a picture"),
        ([0xFF, 0xD8, 0xFF], 0, "a picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "an old Office file"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
    ];

    /// <summary>The encoding; bytes that are none of it become the replacement character.</summary>
    /// <exception cref="InventoryRefusedException">The bytes are an archive or another file that is no text.</exception>
    public static Encoding Find(ReadOnlySpan<byte> sample)
    {
        foreach (var (magic, offset, name) in Archives)
        {
            if (sample.Length > offset && sample[offset..].StartsWith(magic) && (magic.Length > 3
                || sample[offset..].ContainsAnyExceptInRange((byte)9, (byte)126)))
            {
                throw new InventoryRefusedException($"The file is {name}. Unpack it and give the text that the tool printed.");
            }
        }

        return FindByMark(sample) ?? FindByNulls(sample);
    }

    private static UTF8Encoding Utf8 { get; } = new(false, false);

    private static Encoding? FindByMark(ReadOnlySpan<byte> sample) =>
        sample.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Utf8
        : sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? Encoding.UTF32
        : sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    // Latin text in UTF-16 has a zero in every second byte.
    private static Encoding FindByNulls(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var index = 0; index < sample.Length; index++)
        {
            if (sample[index] == 0)
            {
                _ = index % 2 == 0 ? even++ : odd++;
            }
        }

        var half = sample.Length / 2;
        return half < 2 || even + odd == 0 ? Utf8
            : odd > half * 6 / 10 && even < half / 10 ? Encoding.Unicode
            : even > half * 6 / 10 && odd < half / 10 ? Encoding.BigEndianUnicode
            : even + odd > sample.Length / 10
                ? throw new InventoryRefusedException("The file is not text. Give the text that the tool printed.")
            : Utf8;
    }
}
