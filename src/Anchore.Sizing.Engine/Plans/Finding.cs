using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What a rule says about a deployment, in sentences.</summary>
/// <param name="Id">The finding's name on every surface, for example <c>postgres.version</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is so, and why it matters.</param>
/// <param name="Remedy">What to do, when there is something to do.</param>
/// <param name="Rule">The rule behind it: a vendor's, or an assumption of ours.</param>
public sealed record Finding(string Id, Severity Severity, string Message, string? Remedy, Rule Rule);
