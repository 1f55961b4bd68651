using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>How values of one type are written and read, as text and as JSON.</summary>
/// <remarks>A problem is a phrase that follows "Field: given …" in a message, for example "is not a whole number".</remarks>
internal abstract class FieldFormat<T>
{
    /// <summary>The type for forms and descriptions of the API.</summary>
    public abstract FieldKind Kind { get; }

    public abstract ParseResult<T> Read(string text);

    public abstract ParseResult<T> Read(JsonElement element);

    public abstract string Write(T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>What may be written, in words.</summary>
    /// <param name="limits">The allowed values in words; empty where every value is allowed.</param>
    public virtual string Describe(string limits) => limits;
}
