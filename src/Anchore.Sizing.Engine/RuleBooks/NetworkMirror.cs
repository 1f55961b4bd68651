namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>What stands in for a host outside on a site without internet access: a copy on the site.</summary>
/// <param name="Party">The copy.</param>
/// <param name="Purpose">What connections to it are for.</param>
public sealed record NetworkMirror(NetworkParty Party, string Purpose);
