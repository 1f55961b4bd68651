using System.Buffers.Binary;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// Writes a font's <c>cmap</c> table in format 4, the only one that the shipped Skia reads.
/// Skia derives from it what a copied or searched glyph reads as.
/// </summary>
internal static class CharacterMap
{
    private const int Subtable = 12;
    private const int Segments = Subtable + 14;

    /// <param name="pairs">Characters of the basic plane with their glyphs.</param>
    public static byte[] Create(IEnumerable<(int CodePoint, ushort Glyph)> pairs)
    {
        // One segment a character; the last one is demanded by the format.
        var sorted = pairs.OrderBy(pair => pair.CodePoint).Append((CodePoint: 0xFFFF, Glyph: (ushort)0)).ToList();
        var table = new byte[Segments + 2 + (sorted.Count * 8)];
        WriteHeader(table, sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            var (codePoint, glyph) = sorted[i];
            var end = Segments + (i * 2);
            var start = end + 2 + (sorted.Count * 2);
            Write(table, end, codePoint);
            Write(table, start, codePoint);
            Write(table, start + (sorted.Count * 2), (glyph - codePoint) & 0xFFFF);
        }

        return table;
    }

    private static void WriteHeader(byte[] table, int count)
    {
        var power = (int)Math.Log2(count);
        Write(table, 2, 1);
        // Windows, basic plane.
        Write(table, 4, 3);
        Write(table, 6, 1);
        Write(table, 10, Subtable);
        Write(table, Subtable, 4);
        Write(table, Subtable + 2, table.Length - Subtable);
        Write(table, Subtable + 6, count * 2);
        Write(table, Subtable + 8, 2 << power);
        Write(table, Subtable + 10, power);
        Write(table, Subtable + 12, (count * 2) - (2 << power));
    }

    private static void Write(byte[] table, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
}
