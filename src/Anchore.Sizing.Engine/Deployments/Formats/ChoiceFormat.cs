using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceFormat(IReadOnlyList<string> choices) : TextualFormat<string>
{
    public override FieldKind Kind => FieldKind.Choice;

    public override ParseResult<string> Read(string text)
    {
        var word = text.Trim();
        return choices.Contains(word) ? ParseResult<string>.Success(word) : ParseResult<string>.Failure("is not known");
    }

    public override string Write(string value) => value;

    public override string Describe(string limits) => string.Join(", ", choices);
}
