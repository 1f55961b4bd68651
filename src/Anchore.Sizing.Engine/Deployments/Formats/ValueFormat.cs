using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>A notation of values that are one type of JSON value.</summary>
internal abstract class ValueFormat<T> : FieldFormat<T>
{
    /// <summary>The JSON type; true stands for both truth values.</summary>
    protected abstract JsonValueKind JsonKind { get; }

    /// <summary>What JSON type is expected, in words.</summary>
    protected abstract string JsonName { get; }

    public sealed override ParseResult<T> Read(JsonElement element)
    {
        var kind = element.ValueKind == JsonValueKind.False ? JsonValueKind.True : element.ValueKind;
        return kind == JsonKind ? ReadJson(element) : ParseResult<T>.Failure($"is {Describe(element.ValueKind)}, not {JsonName}");
    }

    protected abstract ParseResult<T> ReadJson(JsonElement element);

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };
}
