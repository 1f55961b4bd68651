using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Finds the connections that a plan has.</summary>
internal static class PlanConnections
{
    /// <summary>The first connection to a party, be it through a proxy, or nothing.</summary>
    public static NetworkRule? ConnectionTo(this SizingPlan plan, string party) =>
        plan.Network.Select(connection => connection.EndToEnd).FirstOrDefault(connection => connection.To.Id == party);
}
