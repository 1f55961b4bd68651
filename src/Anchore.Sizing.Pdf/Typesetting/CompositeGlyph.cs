using System.Buffers.Binary;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>A TrueType outline that is put together from other glyphs, such as an accented letter.</summary>
internal static class CompositeGlyph
{
    private const int Words = 0x0001;
    private const int Scale = 0x0008;
    private const int More = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int HeaderSize = 10;

    /// <summary>The glyphs that the outline refers to; none if it is simple.</summary>
    public static List<ushort> Parts(ReadOnlySpan<byte> outline)
    {
        var parts = new List<ushort>();
        if (outline.Length < HeaderSize || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        var (at, flags) = (HeaderSize, More);
        while ((flags & More) != 0)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & Words) != 0 ? 4 : 2) + TransformSize(flags);
        }

        return parts;
    }

    private static int TransformSize(int flags) =>
        (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
}
