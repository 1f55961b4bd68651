using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The connections of a release that a deployment needs.</summary>
internal static class Connections
{
    /// <summary>The connections between parties that run, in the rule book's order.</summary>
    public static IReadOnlyList<NetworkRule> Of(Deployment deployment, RuleBook book)
    {
        return [.. book.Network.Where(connection =>
            Runs(connection.From.Id) && Runs(connection.To.Id) && connection.Services.All(Runs) && !connection.Without.Any(Runs)
            && (connection.ObjectStores.Count == 0 || connection.ObjectStores.Contains(deployment.ObjectStore)))];

        bool Runs(string party) => book.FindService(party) is not { } service || deployment.Replicas[service] > 0;
    }
}
