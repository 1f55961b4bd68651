using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
internal sealed class FlagFormat : ValueFormat<bool>
{
    public override FieldKind Kind => FieldKind.Flag;

    protected override JsonValueKind JsonKind => JsonValueKind.True;

    protected override string JsonName => "true or false";

    public override ParseResult<bool> Read(string text) => text.Trim() switch
    {
        "true" => ParseResult<bool>.Success(true),
        "false" => ParseResult<bool>.Success(false),
        _ => ParseResult<bool>.Failure("is neither true nor false"),
    };

    public override string Write(bool value) => value ? "true" : "false";

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override string Describe(string limits) => "true or false";

    protected override ParseResult<bool> ReadJson(JsonElement element) => ParseResult<bool>.Success(element.GetBoolean());
}
