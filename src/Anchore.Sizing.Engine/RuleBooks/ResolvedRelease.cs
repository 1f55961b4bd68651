using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The rule book that a version is planned with.</summary>
/// <param name="Book">The rule book that covers the version, or the nearest older one.</param>
/// <param name="Version">The version, where it says more than the rule book's id.</param>
public sealed record ResolvedRelease(RuleBook Book, VersionNumber? Version);
