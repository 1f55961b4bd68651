using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Says in one line who requires something; empty where nobody does.</summary>
internal static class Citation
{
    public static string Format(Rule? rule) => rule switch
    {
        null => "",
        { Source: { } source } => source.ToString(),
        _ => "assumption of the plan: " + rule.Ground.Reason,
    };

    public static string Format(NetworkRule? connection) => connection?.Source.ToString() ?? "";

    public static string Format(Figure figure) => string.Join("; ", figure.Rules.Select(Format).Distinct());
}
