namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>What an operation is called.</summary>
/// <param name="Label">Its name for people.</param>
/// <param name="Figure">The id of the figure that the operation is the derivation of, when it has one of its own.</param>
internal sealed record TermName(string Label, string? Figure = null);
