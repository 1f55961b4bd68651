namespace Anchore.Sizing.Engine.Plans;

/// <summary>A change of the deployment that resolves a finding.</summary>
/// <param name="Label">What it does, for example "Use 8 analyzers".</param>
/// <param name="Changes">The fields that it sets, with their new texts.</param>
public sealed record FindingFix(string Label, IReadOnlyDictionary<string, string> Changes);
