using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Collects what a writer writes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = Encoder };

    /// <summary>The text is served as JSON and never pasted into HTML, so signs such as × stay readable.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(text, write);
        return text.WrittenSpan.ToArray();
    }

    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        write(writer);
    }
}
