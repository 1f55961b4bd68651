using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Collects what a writer writes.</summary>
internal static class JsonText
{
    private const int FirstBuffer = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    // The text is served as JSON and never pasted into HTML, so signs such as × stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A text is written in one go, so a thread can use its buffer again for the next one.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    public static byte[] Write(Action<Utf8JsonWriter> write) => WriteOutput(output => write(output.Writer));

    public static byte[] WriteOutput(Action<JsonOutput> write)
    {
        var buffer = kept ?? new ArrayBufferWriter<byte>(FirstBuffer);
        kept = null;
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(new JsonOutput(writer, buffer));
        }

        var text = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        kept = buffer.Capacity <= LargestKept ? buffer : null;
        return text;
    }
}
