using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Compose;

/// <summary>What of a plan the vendor's quickstart file and Compose itself cannot express.</summary>
internal static class QuickstartRemarks
{
    private const int ApiPort = 8228;

    public static IEnumerable<string> Create(SizingPlan plan, ComposeTarget target) =>
        [
            .. target.Caveats,
            .. Host(plan),
            .. Replicas(plan),
            Disks(plan),
            $"Compose reserves no disk: PostgreSQL{(plan.Deployment.KeepsDocumentsInDatabase ? $" with {plan[FigureIds.ObjectAtHorizon].Display} of analysis documents" : "")} "
                + $"and the configuration of the containers, {plan[FigureIds.Configuration].Display}, need their room on the host.",
            .. Settings(plan),
        ];

    private static IEnumerable<string> Host(SizingPlan plan)
    {
        yield return $"Compose runs everything on one host, which needs {plan[FigureIds.Memory].Display} of memory for these services alone{(plan[FigureIds.Nodes].Value is { } nodes ? $": the plan's {Display.Count(nodes)} nodes are not expressed" : "")}.";
        yield return "The vendor's file also runs rbac-authorizer, PostgreSQL and Redis, for which the plan has no memory: they run without reservation and limit.";
    }

    private static IEnumerable<string> Replicas(SizingPlan plan)
    {
        var replicas = plan.Services.ToDictionary(service => service.Service.Id, service => service.Replicas);
        if (replicas["api"] > 1)
        {
            yield return $"The vendor's file publishes the API on port {ApiPort} of the host, which only one of {Display.Count(replicas["api"])} replicas can have: write \"{ApiPort}-{ApiPort + replicas["api"] - 1}:{ApiPort}\" there instead.";
        }

        if (replicas["rbacManager"] == 0)
        {
            yield return "Without the RBAC manager, rbac-authorizer still runs: the vendor's file makes the API ask it.";
        }

        if (replicas["feeds"] > 0)
        {
            yield return "Feeds and their database are commented out in the vendor's file: uncomment feeds and enterprise-feeds-db there, and the addresses of the feeds service at policy-engine.";
        }
    }

    private static string Disks(SizingPlan plan)
    {
        var each = plan[FigureIds.TemporaryPerAnalyzer].Display;
        var total = plan[FigureIds.Temporary].Display;
        return plan.Deployment.TemporaryVolume
            ? $"Compose gives volumes no size: each analyzer has a temporary volume of its own that needs {each} where Docker keeps volumes, {total} in all."
            : $"The plan has no temporary volume, but the vendor's file gives analyzers one: each needs {each} where Docker keeps volumes, {total} in all.";
    }

    private static IEnumerable<string> Settings(SizingPlan plan)
    {
        var deployment = plan.Deployment;
        string[] settings =
        [
            .. deployment.LayerCache.Bytes > 0 ? [$"a layer cache of {deployment.LayerCache}"] : Array.Empty<string>(),
            .. deployment.Concurrency > 1 ? [$"{deployment.Concurrency} images at once in an analyzer"] : Array.Empty<string>(),
            .. !deployment.KeepsDocumentsInDatabase
                ?
                [
                    $"the {plan.Book.ObjectStores.Single(store => store.Id == deployment.ObjectStore).Name} with its {plan[FigureIds.Object].Display} of documents",
                ]
                : Array.Empty<string>(),
            .. deployment.DockerSocket ? ["the Docker socket, which the vendor advises against"] : Array.Empty<string>(),
        ];
        if (settings.Length > 0)
        {
            yield return $"The vendor's Compose file has no setting for {string.Join(", ", settings)}: write your own config.yaml and mount it where that file's comments say.";
        }
    }
}
