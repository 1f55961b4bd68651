using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What a site has to set up whose way out is a proxy, or that has none.</summary>
internal sealed class InternetFinding() : FindingDefinition(FindingIds.Internet)
{
    public override Finding? Evaluate(PlanContext plan) => plan.Deployment.InternetAccess switch
    {
        InternetAccess.Proxy => Proxy(plan),
        InternetAccess.None => None(plan),
        _ => null,
    };

    private Finding? Proxy(PlanContext plan)
    {
        NetworkRule[] ways = [.. plan.Site.Connections.Where(connection => connection.Proxied is not null)];
        if (ways.Length == 0)
        {
            return null;
        }

        var routes = ways.GroupBy(way => ConnectionEnds.Openers(plan, way))
            .Select(same => $"{same.Key} to {Sentence.Join([.. same.Select(way => way.Proxied!.To.Address)])}");
        return Info(
            plan.Book[RuleIds.InternetProxy],
            $"What leaves the site goes through its HTTP proxy: {string.Join("; ", routes)}.",
            "Set HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capital and in small letters, "
                + $"on {Sentence.Join([.. Services(plan, ways)])}{Optional(plan, ways)}. "
                + "Name in NO_PROXY what stands inside: the services themselves, registries and object stores. "
                + "Give the container runtime of the nodes the proxy too.");
    }

    private Finding None(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.InternetNone];
        var automatic = plan.Book.Find(RuleIds.AutomaticFeeds)?.Statement;
        return Warning(
            rule,
            $"The site has no way out, so images must be mirrored and vulnerability data carried in by hand. {rule.Statement}",
            $"Copy the images that chart {plan.Book.Chart} names into a registry of your own, those of PostgreSQL and Redis too "
                + $"where the chart brings them, and carry vulnerability data in on a schedule. {automatic}".TrimEnd());
    }

    // Mail, chat and directories are the site's own and may stand anywhere.
    private static string Optional(PlanContext plan, NetworkRule[] ways)
    {
        var others = plan.Site.Connections
            .Where(connection => connection is { Direction: NetworkDirection.Egress, Required: false, Proxied: null })
            .Where(connection => plan.Book.FindService(connection.From.Id) is not null)
            .SelectMany(connection => ConnectionEnds.NamesOf(plan, connection))
            .Except(Services(plan, ways))
            .Distinct()
            .ToArray();
        return others.Length == 0 ? "" : $", and on {Sentence.Join(others)} where they reach hosts outside";
    }

    private static IEnumerable<string> Services(PlanContext plan, NetworkRule[] ways) => ways
        .Where(way => way.By.Count > 0 || plan.Book.FindService(way.From.Id) is not null)
        .SelectMany(way => ConnectionEnds.NamesOf(plan, way))
        .Distinct();
}
