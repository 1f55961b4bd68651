using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What every chart of the vendor needs around it, and what none can express.</summary>
internal static class Prerequisites
{
    public const string EnvironmentSecret = "anchore-enterprise-env";
    public const string UiSecret = "anchore-enterprise-ui-env";

    private const string LicenseSecret = "anchore-enterprise-license";
    private const string PullSecret = "anchore-enterprise-pullcreds";

    public static IEnumerable<string> Kubernetes(SizingPlan plan) =>
        plan.Book.Find(RuleIds.Kubernetes) is { } rule ? [$"Kubernetes {rule.Value}, which the chart asks for."] : [];

    public static IEnumerable<string> VendorSecrets() =>
    [
        $"Secret \"{LicenseSecret}\" with license.yaml: the license file.",
        $"Secret \"{PullSecret}\" of type kubernetes.io/dockerconfigjson: the credentials for the vendor's images.",
    ];

    public static IEnumerable<string> UiSecrets() =>
        [$"Secret \"{UiSecret}\" with ANCHORE_APPDB_URI (postgresql://user:password@host:port/database) and ANCHORE_REDIS_URI "
            + "(redis://user:password@host:port)."];

    /// <summary>The database and, with a UI, Redis.</summary>
    public static IEnumerable<string> Stores(SizingPlan plan, string database, bool holdsDocuments, bool hasUi)
    {
        yield return $"PostgreSQL {plan.Book[RuleIds.PostgresVersion].Value} or later with {database}, for up to "
            + $"{plan[FigureIds.Connections].Display} connections{Storage(plan, holdsDocuments)}.";
        if (plan.Book.Find(RuleIds.PostgresCron) is { } cron)
        {
            yield return cron.Statement;
        }

        if (hasUi)
        {
            yield return $"Redis {plan.Book[RuleIds.RedisVersion].Value} or later, for the sessions of the UI.";
        }
    }

    public static IEnumerable<string> Remarks(SizingPlan plan)
    {
        yield return $"The chart has no configuration volumes: it keeps the {plan[FigureIds.Configuration].Display} that the plan has "
            + "for them in ConfigMaps and Secrets.";
        if (plan.Deployment.DockerSocket)
        {
            yield return "The Docker socket is not mounted, which the vendor advises against: analyzers download images from their "
                + "registries.";
        }
    }

    /// <summary>Services of the plan for which a chart has no keys.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<ServicePlan> services) => services.Select(service =>
        $"The keys of the {Sentence.Inside(service.Service.Name)} in this chart are not known, so the file does not set its "
            + $"{Display.Count(service.Replicas, "replica")} with {service.MemoryEachDisplay} of memory each.");

    private static string Storage(SizingPlan plan, bool holdsDocuments)
    {
        var documents = holdsDocuments ? $"{plan[FigureIds.ObjectAtHorizon].Display} of analysis documents" : "";
        return (plan.Book.Find(RuleIds.DatabaseStorage)?.Value.Amount, documents) switch
        {
            ({ } minimum, "") => $" and {Display.Format(minimum, Unit.Bytes, plan.Family)} of storage",
            ({ } minimum, _) => $" and {Display.Format(minimum, Unit.Bytes, plan.Family)} of storage beside {documents}",
            (null, "") => "",
            _ => $" and {documents} beside the other data",
        };
    }
}
