using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>A notation that is text in JSON too, and there reads as it does in a query.</summary>
internal abstract class TextualFormat<T> : ValueFormat<T>
{
    protected override JsonValueKind JsonKind => JsonValueKind.String;

    protected override string JsonName => "text";

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Write(value));

    protected override ParseResult<T> ReadJson(JsonElement element) =>
        JsonText.TryRead(element) is { } text ? Read(text) : ParseResult<T>.Failure("is not valid Unicode text");
}
