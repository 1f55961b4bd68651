using System.Text;
using CommunityToolkit.HighPerformance.Buffers;

namespace Anchore.Sizing.Exports;

/// <summary>The content of a file, and what it could not say.</summary>
/// <param name="Bytes">The bytes: the same for the same plan. Not to be read once the content is disposed of.</param>
/// <param name="Remarks">What of the plan the file's format or the vendor's chart cannot express, in sentences that the file repeats; empty when it says everything.</param>
/// <remarks>Disposing of it lets another file use its buffer; a content that is never disposed of is collected like any other object.</remarks>
public sealed record FileContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<string> Remarks) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private ArrayPoolBufferWriter<byte>? lender;

    /// <summary>A file of text in UTF-8.</summary>
    public static FileContent OfText(string text, params IReadOnlyList<string> remarks) => new(Utf8.GetBytes(text), remarks);

    /// <summary>What was written to a buffer, which now belongs to the content.</summary>
    internal static FileContent Lent(ArrayPoolBufferWriter<byte> buffer) => new(buffer.WrittenMemory, []) { lender = buffer };

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => lender?.Dispose();
}
