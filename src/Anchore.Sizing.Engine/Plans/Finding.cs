using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What a rule says about a deployment, in sentences.</summary>
/// <param name="Id">The finding's name on every surface, for example <c>postgres.version</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is so, and why it matters.</param>
/// <param name="Remedy">What to do, when there is something to do.</param>
/// <param name="Rule">The rule behind it: a vendor's, or an assumption of ours.</param>
public sealed record Finding(string Id, Severity Severity, string Message, string? Remedy, Rule Rule)
{
    /// <summary>The name of the field that the finding is about; null where it is about none or several.</summary>
    public string? Field { get; init; }

    /// <summary>A change of the deployment that resolves it; null where none is known.</summary>
    public FindingFix? Fix { get; init; }

    /// <summary>What to ask the customer; null where nothing is missing.</summary>
    public string? Question { get; init; }
}
