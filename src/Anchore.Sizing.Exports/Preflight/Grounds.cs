using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Says in one line who requires something; empty where nobody does.</summary>
internal static class Grounds
{
    public static string Of(Rule? rule) => rule switch
    {
        null => "",
        { Source: { } source } => source.ToString(),
        _ => "assumption of the plan: " + rule.Ground.Reason,
    };

    public static string Of(NetworkRule? connection) => connection?.Source.ToString() ?? "";

    public static string Of(Figure figure) => string.Join("; ", figure.Rules.Select(Of).Distinct());
}
