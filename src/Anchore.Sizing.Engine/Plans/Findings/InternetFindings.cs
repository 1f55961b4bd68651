using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What a site has to set up whose way out is a proxy, or that has none.</summary>
internal static class InternetFindings
{
    private const string Id = "network.internet";

    public static Finding? Access(PlanContext plan) => plan.Deployment.InternetAccess switch
    {
        InternetAccess.Proxy => Proxy(plan),
        InternetAccess.None => None(plan),
        _ => null,
    };

    /// <summary>Registries and stores that are said to stand outside of a site without a way out.</summary>
    public static IEnumerable<Finding> Unreachable(PlanContext plan) =>
        from connection in plan.Site.Unreachable
        let remedy = connection.To.Id switch
        {
            NetworkParty.Registries => "Copy the images into a registry within the site, and set the registry location to inside.",
            NetworkParty.ObjectStore =>
                "Choose a store within the site, or set the object store location to inside where your network reaches it.",
            _ => null,
        }
        where remedy is not null
        select new Finding(
            "network." + connection.To.Id,
            Severity.Warning,
            $"The {Openers(plan, connection)} must reach {connection.To.Address}, outside of a site that has no way out.",
            remedy,
            plan.Book[RuleIds.InternetNone]);

    private static Finding? Proxy(PlanContext plan)
    {
        NetworkRule[] ways = [.. plan.Site.Connections.Where(connection => connection.Proxied is not null)];
        if (ways.Length == 0)
        {
            return null;
        }

        var routes = ways.GroupBy(way => Openers(plan, way))
            .Select(same => $"{same.Key} to {Sentence.Join([.. same.Select(way => way.Proxied!.To.Address)])}");
        return new Finding(
            Id,
            Severity.Info,
            $"What leaves the site goes through its HTTP proxy: {string.Join("; ", routes)}.",
            "Set HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capital and in small letters, "
                + $"on {Sentence.Join([.. Services(plan, ways)])}{Optional(plan, ways)}. "
                + "Name in NO_PROXY what stands inside: the services themselves, registries and object stores. "
                + "Give the container runtime of the nodes the proxy too.",
            plan.Book[RuleIds.InternetProxy]);
    }

    private static Finding None(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.InternetNone];
        var automatic = plan.Book.Find(RuleIds.AutomaticFeeds)?.Statement;
        return new Finding(
            Id,
            Severity.Warning,
            $"The site has no way out, so images must be mirrored and vulnerability data carried in by hand. {rule.Statement}",
            $"Copy the images that chart {plan.Book.Chart} names into a registry of your own, those of PostgreSQL and Redis too "
                + $"where the chart brings them, and carry vulnerability data in on a schedule. {automatic}".TrimEnd(),
            rule);
    }

    // Mail, chat and directories are the site's own and may stand anywhere.
    private static string Optional(PlanContext plan, NetworkRule[] ways)
    {
        var others = plan.Site.Connections
            .Where(connection => connection is { Direction: NetworkDirection.Egress, Required: false, Proxied: null })
            .Where(connection => plan.Book.FindService(connection.From.Id) is not null)
            .SelectMany(connection => NamesOf(plan, connection))
            .Except(Services(plan, ways))
            .Distinct()
            .ToArray();
        return others.Length == 0 ? "" : $", and on {Sentence.Join(others)} where they reach hosts outside";
    }

    private static IEnumerable<string> Services(PlanContext plan, NetworkRule[] ways) => ways
        .Where(way => way.By.Count > 0 || plan.Book.FindService(way.From.Id) is not null)
        .SelectMany(way => NamesOf(plan, way))
        .Distinct();

    private static string Openers(PlanContext plan, NetworkRule connection) => Sentence.Join([.. NamesOf(plan, connection)]);

    private static IEnumerable<string> NamesOf(PlanContext plan, NetworkRule connection) => connection.By.Count > 0
        ? connection.By.Select(service => Sentence.Inside(plan.Book.FindService(service)!.Name))
        : [Sentence.Inside(connection.From.Name)];
}
