namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>Who stands behind a rule.</summary>
public enum RuleKind
{
    /// <summary>The vendor says so; the rule names where.</summary>
    Vendor,

    /// <summary>The vendor says nothing; the rule is part of this calculator's own model and says why it is reasonable.</summary>
    Assumption,
}
