namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceNotation(IReadOnlyList<string> choices) : TextualNotation<string>
{
    public override FieldKind Kind => FieldKind.Choice;

    public override Reading<string> Read(string text)
    {
        var word = text.Trim();
        return choices.Contains(word) ? Reading<string>.Of(word) : Reading<string>.Refused("is not known");
    }

    public override string Write(string value) => value;
}
