using System.Buffers.Binary;
using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The container format of TrueType fonts: a directory of tables, all numbers big-endian.</summary>
internal static class Sfnt
{
    private const int HeaderSize = 12;
    private const int EntrySize = 16;

    public static Dictionary<string, ReadOnlyMemory<byte>> Read(ReadOnlyMemory<byte> file)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.Span[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = file.Span.Slice(HeaderSize + (i * EntrySize), EntrySize);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            tables.Add(Encoding.ASCII.GetString(entry[..4]), file.Slice(offset, length));
        }

        return tables;
    }

    public static byte[] Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> tables)
    {
        var offset = HeaderSize + (tables.Count * EntrySize);
        var file = new byte[offset + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);
        var entry = HeaderSize;
        foreach (var (tag, table) in tables.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            table.Span.CopyTo(file.AsSpan(offset));
            WriteEntry(file.AsSpan(entry, EntrySize), tag, Checksum(file.AsSpan(offset, Padded(table.Length))), offset, table.Length);
            offset += Padded(table.Length);
            entry += EntrySize;
        }

        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = (int)Math.Log2(count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(EntrySize << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(EntrySize * (count - (1 << power))));
    }

    private static void WriteEntry(Span<byte> entry, string tag, uint checksum, int offset, int length)
    {
        Encoding.ASCII.GetBytes(tag, entry);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], checksum);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table[i..]));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
