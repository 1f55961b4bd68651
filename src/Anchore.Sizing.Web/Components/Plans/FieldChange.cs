namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A field and what was typed into it.</summary>
public sealed record FieldChange(string Name, string Text);
