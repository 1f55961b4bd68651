namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>One of the words of an enumeration, in lower case.</summary>
internal sealed class EnumNotation<T> : TextualNotation<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(Name);

    public override FieldKind Kind => FieldKind.Choice;

    public override Reading<T> Read(string text) =>
        Values.TryGetValue(text.Trim(), out var value) ? Reading<T>.Of(value) : Reading<T>.Refused("is not known");

    public override string Write(T value) => Name(value);

    private static string Name(T value) => value.ToString().ToLowerInvariant();
}
