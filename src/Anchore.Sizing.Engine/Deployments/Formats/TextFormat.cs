using System.Buffers;
using System.Text;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Free text without control characters but the line feeds of several lines, which forms send with a carriage return each.</summary>
internal sealed class TextFormat(bool severalLines = false) : TextualFormat<string>
{
    public override FieldKind Kind => severalLines ? FieldKind.Lines : FieldKind.Text;

    public override ParseResult<string> Read(string text)
    {
        text = severalLines ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var consumed) != OperationStatus.Done)
            {
                return ParseResult<string>.Failure("is not valid Unicode text");
            }

            if (Rune.IsControl(rune) && !(severalLines && rune.Value == '\n'))
            {
                return ParseResult<string>.Failure($"contains the control character U+{rune.Value:X4}");
            }

            rest = rest[consumed..];
        }

        return ParseResult<string>.Success(text);
    }

    public override string Write(string value) => value;

    public override string Describe(string limits) => $"{limits}, no control characters{(severalLines ? " but line feeds" : "")}";
}
