using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
internal sealed class FlagNotation : Notation<bool>
{
    public override FieldKind Kind => FieldKind.Flag;

    protected override JsonValueKind JsonKind => JsonValueKind.True;

    protected override string JsonName => "true or false";

    public override Reading<bool> Read(string text) => text.Trim() switch
    {
        "true" => Reading<bool>.Of(true),
        "false" => Reading<bool>.Of(false),
        _ => Reading<bool>.Refused("is neither true nor false"),
    };

    public override string Write(bool value) => value ? "true" : "false";

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    protected override Reading<bool> ReadJson(JsonElement element) => Reading<bool>.Of(element.GetBoolean());
}
