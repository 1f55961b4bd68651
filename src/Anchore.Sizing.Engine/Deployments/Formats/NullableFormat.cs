using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>The notation of a value that a field may be without; what is not given is neither read nor written.</summary>
internal sealed class NullableFormat<T>(FieldFormat<T> notation) : FieldFormat<T?>
    where T : struct
{
    public override FieldKind Kind => notation.Kind;

    public override ParseResult<T?> Read(string text) => Lift(notation.Read(text));

    public override ParseResult<T?> Read(JsonElement element) => Lift(notation.Read(element));

    public override string Write(T? value) => notation.Write(value!.Value);

    public override void Write(Utf8JsonWriter writer, T? value) => notation.Write(writer, value!.Value);

    private static ParseResult<T?> Lift(ParseResult<T> result) => new(result.Value, result.Problem);
}
