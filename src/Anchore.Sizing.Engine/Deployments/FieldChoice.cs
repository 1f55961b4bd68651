namespace Anchore.Sizing.Engine.Deployments;

/// <summary>One of the words that a field may take.</summary>
/// <param name="Value">The word on the wire.</param>
/// <param name="Label">What it is called for people.</param>
public sealed record FieldChoice(string Value, string Label);
