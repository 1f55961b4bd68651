using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A JSON value that is the same every time but for some values within it: what stands around these is encoded once.</summary>
internal sealed class JsonTemplate
{
    private static readonly int Placeholder = "null".Length;

    private readonly byte[] text;
    private readonly List<int> blanks = [];

    /// <summary>The template that comes of writing a value once.</summary>
    /// <param name="write">Writes the value; calls the second argument for each property whose value differs, instead of writing it.</param>
    public JsonTemplate(Action<Utf8JsonWriter, Action<JsonEncodedText>> write) => text = JsonText.Write(writer => write(writer, name =>
    {
        writer.WriteNull(name);
        blanks.Add(checked((int)(writer.BytesCommitted + writer.BytesPending)));
    }));

    /// <summary>What stands before the blank of that number; behind the last one for the number of blanks.</summary>
    public ReadOnlySpan<byte> Before(int blank)
    {
        var start = blank == 0 ? 0 : blanks[blank - 1];
        var end = blank == blanks.Count ? text.Length : blanks[blank] - Placeholder;
        return text.AsSpan(start, end - start);
    }
}
