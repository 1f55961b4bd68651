namespace Anchore.Sizing.Engine.Deployments;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field's name; <c>body</c> when what was sent is no object of fields at all.</param>
/// <param name="Message">What was given and what is allowed.</param>
public sealed record FieldError(string Field, string Message);
