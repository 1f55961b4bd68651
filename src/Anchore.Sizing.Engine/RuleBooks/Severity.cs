namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>How much a finding matters, from what is fine to what must be fixed before an installation.</summary>
public enum Severity
{
    /// <summary>Checked, and nothing is wrong.</summary>
    Ok,

    /// <summary>Worth knowing, or not decidable with what was given.</summary>
    Info,

    /// <summary>Works, but against the vendor's advice or at a cost.</summary>
    Warning,

    /// <summary>Does not meet a requirement.</summary>
    Error,
}
