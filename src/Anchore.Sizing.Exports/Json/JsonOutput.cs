using System.Buffers;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A text that is being written, in which a part that comes again is copied instead of written again.</summary>
internal sealed class JsonOutput(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer)
{
    private readonly Dictionary<object, (int Start, int Length)> written = new(ReferenceEqualityComparer.Instance);

    public Utf8JsonWriter Writer => writer;

    private int Position => checked((int)(writer.BytesCommitted + writer.BytesPending));

    /// <summary>Writes the value for the first time.</summary>
    public void Write<T>(T value, Action<T> write)
        where T : class
    {
        var start = Position;
        write(value);
        written[value] = (start, Position - start);
    }

    /// <summary>Copies the value from where it was written before, if it was.</summary>
    public bool TryCopy(object value)
    {
        if (!written.TryGetValue(value, out var place))
        {
            return false;
        }

        writer.Flush();

        // In a list the first byte parts a value from the one before.
        var text = buffer.WrittenSpan.Slice(place.Start, place.Length);
        writer.WriteRawValue(text[0] == (byte)',' ? text[1..] : text, skipInputValidation: true);
        return true;
    }
}
