using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>A notation that is text in JSON too, and there reads as it does in a query.</summary>
internal abstract class TextualNotation<T> : Notation<T>
{
    protected override JsonValueKind JsonKind => JsonValueKind.String;

    protected override string JsonName => "text";

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Write(value));

    protected override Reading<T> ReadJson(JsonElement element) =>
        JsonText.TryRead(element) is { } text ? Read(text) : Reading<T>.Refused("is not valid Unicode text");
}
