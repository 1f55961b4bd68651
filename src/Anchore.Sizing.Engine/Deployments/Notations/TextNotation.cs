using System.Text;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Free text without control characters.</summary>
/// <param name="longest">The most Unicode scalar values.</param>
internal sealed class TextNotation(int longest) : TextualNotation<string>
{
    public override FieldKind Kind => FieldKind.Text;

    public override Reading<string> Read(string text)
    {
        var length = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty; length++)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return Reading<string>.Refused("is not valid Unicode text");
            }

            if (Rune.IsControl(rune))
            {
                return Reading<string>.Refused($"contains the control character U+{rune.Value:X4}");
            }

            rest = rest[consumed..];
        }

        return length <= longest ? Reading<string>.Of(text) : Reading<string>.Refused($"is {length} characters long");
    }

    public override string Write(string value) => value;
}
