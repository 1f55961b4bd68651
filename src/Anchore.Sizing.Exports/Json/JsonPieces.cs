using System.Globalization;
using System.Text;
using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Json;

/// <summary>JSON that is put together from pieces, most of them encoded before. Nothing checks the order of the pieces but the tests.</summary>
internal sealed class JsonPieces
{
    private const int LongestNumber = 40;
    private const int LongestUtf8 = 3;

    private byte[] text = new byte[64 * 1024];

    /// <summary>How many bytes there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>Everything so far.</summary>
    public ReadOnlySpan<byte> Written => text.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds JSON as it stands.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        piece.CopyTo(Room(piece.Length));
        Length += piece.Length;
    }

    /// <summary>Adds what stands at an earlier place once more.</summary>
    public void AddAgain(int start, int length)
    {
        var room = Room(length);
        text.AsSpan(start, length).CopyTo(room);
        Length += length;
    }

    /// <summary>Adds a number, or null.</summary>
    public void Add(decimal? value)
    {
        if (value is not { } number)
        {
            Add("null"u8);
            return;
        }

        var room = Room(LongestNumber);
        _ = WholeNumber.Of(number) is { } whole
            ? whole.TryFormat(room, out var length, provider: CultureInfo.InvariantCulture)
            : number.TryFormat(room, out length, provider: CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>Adds a string with its quotation marks.</summary>
    public void Add(string value)
    {
        var room = Room((value.Length * LongestUtf8) + 2);
        var length = Encoding.UTF8.GetBytes(value, room[1..]);
        if (JsonText.Encoder.FindFirstCharacterToEncodeUtf8(room.Slice(1, length)) >= 0)
        {
            Add(JsonEncodedText.Encode(value, JsonText.Encoder));
            return;
        }

        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        Length += length + 2;
    }

    /// <summary>Adds a string that was encoded before, with its quotation marks.</summary>
    public void Add(JsonEncodedText value)
    {
        Add("\""u8);
        Add(value.EncodedUtf8Bytes);
        Add("\""u8);
    }

    public void BeginList() => Add("["u8);

    /// <summary>Parts an item from the one before it, if there is one.</summary>
    public void BeginItem()
    {
        if (text[Length - 1] != (byte)'[')
        {
            Add(","u8);
        }
    }

    public void EndList() => Add("]"u8);

    private Span<byte> Room(int length)
    {
        if (text.Length - Length < length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + length));
        }

        return text.AsSpan(Length);
    }
}
