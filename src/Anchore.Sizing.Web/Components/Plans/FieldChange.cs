namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A field has another text.</summary>
/// <param name="Name">The field.</param>
/// <param name="Text">What it holds now.</param>
/// <param name="EndsEdit">Whether that is all; otherwise the user is still typing.</param>
public sealed record FieldChange(string Name, string Text, bool EndsEdit = true);
