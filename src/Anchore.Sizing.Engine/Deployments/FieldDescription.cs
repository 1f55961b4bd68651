namespace Anchore.Sizing.Engine.Deployments;

/// <summary>What a field is called and means.</summary>
internal sealed record FieldDescription(string Name, string Label, string Help)
{
    public string Unit { get; init; } = "";

    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    public bool IsOptional { get; init; }

    /// <summary>Whether empty text in JSON means that the field is not given.</summary>
    public bool IsOptionalText { get; init; }
}
