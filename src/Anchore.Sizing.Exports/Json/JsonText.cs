using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Collects what a writer writes.</summary>
internal static class JsonText
{
    private const int FirstBuffer = 16 * 1024;

    // The text is served as JSON and never pasted into HTML, so signs such as × stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstBuffer);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
