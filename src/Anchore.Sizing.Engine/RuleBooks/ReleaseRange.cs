using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The vendor releases that a rule book covers.</summary>
/// <param name="From">The first version.</param>
/// <param name="To">The last one; its patch versions are covered too.</param>
public sealed record ReleaseRange(VersionNumber From, VersionNumber To)
{
    /// <summary>Whether the rule book states the values of a version.</summary>
    public bool Contains(VersionNumber version) => !version.IsOlderThan(From) && !version.IsBeyond(To);

    /// <summary>The range for people: <c>6.1.x</c> or <c>5.12 to 5.24</c>.</summary>
    public override string ToString() => From == To ? From + ".x" : $"{From} to {To}";
}
