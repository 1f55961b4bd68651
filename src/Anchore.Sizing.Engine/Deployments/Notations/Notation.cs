using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>How values of one type are written and read, as text and as JSON.</summary>
/// <remarks>A problem is a phrase that follows "Field: given …" in a message, for example "is not a whole number".</remarks>
internal abstract class Notation<T>
{
    /// <summary>The type for forms and descriptions of the interface.</summary>
    public abstract FieldKind Kind { get; }

    /// <summary>Whether <see cref="Write(Utf8JsonWriter, T)"/> writes a JSON string.</summary>
    protected abstract JsonValueKind JsonKind { get; }

    /// <summary>What JSON type is expected, in words.</summary>
    protected abstract string JsonName { get; }

    public abstract Reading<T> Read(string text);

    public abstract string Write(T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public virtual Reading<T> Read(JsonElement element)
    {
        var kind = element.ValueKind == JsonValueKind.False ? JsonValueKind.True : element.ValueKind;
        return kind == JsonKind ? ReadJson(element) : Reading<T>.Refused($"is {Describe(element.ValueKind)}, not {JsonName}");
    }

    protected abstract Reading<T> ReadJson(JsonElement element);

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };
}
