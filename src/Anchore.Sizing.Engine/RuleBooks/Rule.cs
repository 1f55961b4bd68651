using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>One statement that a plan rests on.</summary>
/// <remarks>A vendor's rule without a source, or an assumption without a reason, cannot be built.</remarks>
public sealed class Rule
{
    internal Rule(
        string id,
        string label,
        RuleValue value,
        string statement,
        string governs,
        RuleProvenance ground,
        IReadOnlyList<Claim> claims,
        string? taken
    )
    {
        Id = id;
        Label = label;
        Value = value;
        Statement = statement;
        Governs = governs;
        Ground = ground;
        Claims = claims;
        Taken = taken;
        Term = value.Amount is { } amount ? new RuleLeaf(this, amount) : null;
    }

    /// <summary>The rule's name, unique in its rule book, for example <c>storage.temporary.factor</c>.</summary>
    public string Id { get; }

    /// <summary>A few words that name the value in a formula.</summary>
    public string Label { get; }

    /// <summary>The value with its unit.</summary>
    public RuleValue Value { get; }

    /// <summary>What the source says, in our own words.</summary>
    public string Statement { get; }

    /// <summary>What the rule applies to or multiplies.</summary>
    public string Governs { get; }

    /// <summary>The source, or the reason of an assumption.</summary>
    public RuleProvenance Ground { get; }

    /// <summary>What the vendor's other sources say instead; empty when they agree or are silent.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Why this value was taken where sources disagree.</summary>
    public string? Taken { get; }

    /// <summary>Who stands behind the rule.</summary>
    public RuleKind Kind => Ground.Source is null ? RuleKind.Assumption : RuleKind.Vendor;

    /// <summary>Where the vendor says so; nothing for an assumption.</summary>
    public Source? Source => Ground.Source;

    internal Leaf? Term { get; }

    /// <summary>The value as the leaf of a formula.</summary>
    /// <exception cref="InvalidOperationException">The rule has no number.</exception>
    public Leaf Number => Term ?? throw new InvalidOperationException($"Rule {Id} has no number.");

    /// <summary>The value as a version.</summary>
    /// <exception cref="InvalidOperationException">The rule is not about a version.</exception>
    internal VersionNumber Version => Value.Version ?? throw new InvalidOperationException($"Rule {Id} is not a version.");
}
