using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>One of the words of an enumeration, in lower case.</summary>
internal sealed class EnumFormat<T> : TextualFormat<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(Name);

    public override FieldKind Kind => FieldKind.Choice;

    public override ParseResult<T> Read(string text) =>
        Values.TryGetValue(text.Trim(), out var value) ? ParseResult<T>.Success(value) : ParseResult<T>.Failure("is not known");

    public override string Write(T value) => Name(value);

    public override string Describe(string limits) => string.Join(", ", Values.Keys);

    private static string Name(T value) => value.ToString().ToLowerInvariant();
}
