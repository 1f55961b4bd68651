using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What is written for one chart.</summary>
/// <param name="Values">The values.</param>
/// <param name="Prerequisites">What must exist before the chart is installed.</param>
/// <param name="Placeholders">Values that only the site knows, by their key paths.</param>
/// <param name="Remarks">What of the plan the chart cannot express, and what that costs.</param>
internal sealed record ChartFile(YamlMap Values, IReadOnlyList<string> Prerequisites, IReadOnlyList<string> Placeholders, IReadOnlyList<string> Remarks);
