namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>What a rule stands on: a source of the vendor's, or the reason of an assumption of ours.</summary>
public sealed class RuleProvenance
{
    private RuleProvenance(Source? source, string? reason)
    {
        Source = source;
        Reason = reason;
    }

    /// <summary>Where the vendor says so.</summary>
    public Source? Source { get; }

    /// <summary>Why an assumption is reasonable; also a remark beside a source.</summary>
    public string? Reason { get; }

    internal static RuleProvenance Vendor(Source source) => new(source, null);

    internal static RuleProvenance Assumption(string reason) => new(null, reason);
}
