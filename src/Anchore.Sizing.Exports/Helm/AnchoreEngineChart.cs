using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The values of chart anchore-engine 1.18.5, which installs release 4.0.</summary>
internal sealed class AnchoreEngineChart
{
    private const string FeedsSecret = "anchore-enterprise-feeds-env";
    private const string Endpoint = "postgresql.site.example:5432";
    private const string User = "anchoreengine";
    private const string Database = "anchore";
    private const string FeedsDatabase = "anchore-feeds";
    private const string Driver = "anchoreCatalog.object_store.storage_driver";

    private static readonly string[] Replicable = ["analyzer", "api", "catalog", "policyEngine", "simpleQueue"];

    private readonly SizingPlan plan;
    private readonly ObjectStore store;
    private readonly YamlMap values = new();

    private AnchoreEngineChart(SizingPlan plan)
    {
        this.plan = plan;
        store = new ObjectStore(plan, Driver, credentials: null, Surroundings.EnvironmentSecret);
    }

    public static ChartFile Of(SizingPlan plan)
    {
        var chart = new AnchoreEngineChart(plan);
        chart.SetGlobals();
        chart.SetStores();
        chart.SetServices();
        chart.SetSettings();
        return new ChartFile(chart.values, [.. chart.Prerequisites()], [.. chart.Placeholders()], [.. chart.Remarks(), .. AnchoreEngineExtras.Of(plan)]);
    }

    private void SetGlobals()
    {
        values.Set("anchoreGlobal.existingSecret", Surroundings.EnvironmentSecret);
        if (plan.Deployment.TemporaryVolume)
        {
            values.Set("anchoreGlobal.scratchVolume.details", ScratchVolume.Of(plan));
        }

        values.Set("anchoreEnterpriseGlobal.enabled", true)
            .Set("anchoreEnterpriseGlobal.licenseSecretName", Surroundings.LicenseSecret)
            .Set("anchoreEnterpriseGlobal.imagePullSecretName", Surroundings.PullSecret);
    }

    private void SetStores()
    {
        SetDatabase("postgresql", Database);
        if (Runs("feeds"))
        {
            SetDatabase("anchore-feeds-db", FeedsDatabase);
        }
        else
        {
            values.Set("anchore-feeds-db.enabled", false);
        }

        // Off or in the UI's secret: in neither case does the chart bring these itself.
        values.Set("anchore-feeds-gem-db.enabled", false).Set("anchore-ui-redis.enabled", false);
    }

    private void SetDatabase(string section, string database) => values
        .Set(section + ".enabled", false)
        .Set(section + ".externalEndpoint", Endpoint)
        .Set(section + ".postgresUser", User)
        .Set(section + ".postgresDatabase", database);

    private void SetServices()
    {
        foreach (var service in plan.Services)
        {
            var id = service.Service.Id;
            if (Replicable.Contains(id))
            {
                values.Set(SectionOf(id) + ".replicaCount", service.Replicas);
            }
            else
            {
                values.Set(SectionOf(id) + ".enabled", service.Replicas > 0);
            }

            if (service.Replicas > 0)
            {
                values.Set($"{SectionOf(id)}.{ResourcesOf(id)}", Resources.Of(service));
            }
        }
    }

    private void SetSettings()
    {
        values.Set("anchoreAnalyzer.concurrentTasksPerWorker", plan.Deployment.Concurrency)
            .Set("anchoreAnalyzer.layerCacheMaxGigabytes", LayerCache.Gigabytes(plan.Deployment))
            .Set("anchorePolicyEngine.cycleTimers.feed_sync", Surroundings.FeedSeconds(plan));
        store.SetIn(values);
        if (Runs("feeds"))
        {
            values.Set("anchoreEnterpriseFeeds.existingSecret", FeedsSecret);
        }

        if (Runs("ui"))
        {
            values.Set("anchoreEnterpriseUi.existingSecret", Surroundings.UiSecret);
        }
    }

    private static string SectionOf(string service) => service switch
    {
        "rbacManager" => "anchoreEnterpriseRbac",
        "reports" or "notifications" or "feeds" or "ui" => "anchoreEnterprise" + Capitalized(service),
        _ => "anchore" + Capitalized(service),
    };

    private static string ResourcesOf(string service) => service == "rbacManager" ? "managerResources" : "resources";

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private bool Runs(string service) => plan.Services.Any(other => other.Service.Id == service && other.Replicas > 0);

    private IEnumerable<string> Prerequisites() =>
    [
        .. Surroundings.VendorSecrets(),
        $"Secret \"{Surroundings.EnvironmentSecret}\" with ANCHORE_ADMIN_PASSWORD and ANCHORE_DB_PASSWORD.",
        .. Runs("ui") ? Surroundings.UiSecrets() : [],
        .. Runs("feeds") ? FeedsPrerequisites() : [],
        .. Surroundings.Stores(plan, $"a database \"{Database}\" and its owner \"{User}\"", store.IsDatabase, Runs("ui")),
        .. store.Prerequisites(),
        .. ScratchVolume.Prerequisites(plan),
    ];

    private static string[] FeedsPrerequisites() =>
    [
        $"Secret \"{FeedsSecret}\" with ANCHORE_ADMIN_PASSWORD and ANCHORE_FEEDS_DB_PASSWORD.",
        $"A second PostgreSQL database \"{FeedsDatabase}\" with the owner \"{User}\", for feeds.",
    ];

    private IEnumerable<string> Placeholders() =>
    [
        "postgresql.externalEndpoint: host and port of your PostgreSQL, in one text",
        .. Runs("feeds") ? ["anchore-feeds-db.externalEndpoint: the same for the database of feeds"] : Array.Empty<string>(),
        .. store.Placeholders(),
    ];

    private IEnumerable<string> Remarks() =>
    [
        .. ScratchVolume.Remarks(plan),
        .. LayerCache.Remarks(plan.Deployment),
        .. store.Remarks(),
        .. Surroundings.Remarks(plan),
    ];
}
