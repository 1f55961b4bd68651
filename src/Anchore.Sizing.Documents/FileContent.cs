using System.Text;

namespace Anchore.Sizing.Documents;

/// <summary>The content of a file, and what it could not say.</summary>
/// <param name="Bytes">The bytes: the same for the same plan.</param>
/// <param name="Remarks">
/// What of the plan the file's format or the vendor's chart cannot express, in sentences that the file repeats; empty when it says
/// everything.
/// </param>
public sealed record FileContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<string> Remarks)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file of text in UTF-8.</summary>
    public static FileContent OfText(string text, params IReadOnlyList<string> remarks) => new(Utf8.GetBytes(text), remarks);
}
