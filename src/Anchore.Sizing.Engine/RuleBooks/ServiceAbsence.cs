namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>What a deployment lacks that runs no replica of an optional service.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Rule">What is then so, in one sentence, with its source or the reason of an assumption.</param>
/// <param name="Remedy">What to do; nothing where it is a mere choice.</param>
/// <param name="With">The service that must run for it to matter; nothing where it always does.</param>
/// <param name="InternetAccess">The way out with which it matters; nothing where it does with any.</param>
public sealed record ServiceAbsence(Severity Severity, Rule Rule, string? Remedy, string? With, InternetAccess? InternetAccess);
