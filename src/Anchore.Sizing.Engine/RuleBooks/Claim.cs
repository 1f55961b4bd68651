namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>What another of the vendor's sources says about the matter of a rule.</summary>
/// <param name="Value">The other value, as that source writes it.</param>
/// <param name="Statement">What that source says, in our own words.</param>
/// <param name="Source">Where it says so.</param>
public sealed record Claim(string Value, string Statement, Source Source);
