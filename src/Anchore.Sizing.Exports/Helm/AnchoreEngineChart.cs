using System.Collections.Frozen;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The values of chart anchore-engine, which installs release 4.0.</summary>
internal sealed class AnchoreEngineChart
{
    private const string FeedsSecret = "anchore-enterprise-feeds-env";
    private const string Scratch = "anchoreGlobal.scratchVolume.details";
    private const int SecondsPerHour = 3600;

    private static readonly FrozenDictionary<string, string> Sections = new Dictionary<string, string>
    {
        ["analyzer"] = "anchoreAnalyzer",
        ["api"] = "anchoreApi",
        ["catalog"] = "anchoreCatalog",
        ["policyEngine"] = "anchorePolicyEngine",
        ["simpleQueue"] = "anchoreSimpleQueue",
        ["rbacManager"] = "anchoreEnterpriseRbac",
        ["reports"] = "anchoreEnterpriseReports",
        ["notifications"] = "anchoreEnterpriseNotifications",
        ["feeds"] = "anchoreEnterpriseFeeds",
        ["ui"] = "anchoreEnterpriseUi",
    }.ToFrozenDictionary();

    // The names of the chart's Kubernetes services under the release name of the command in the head.
    private static readonly string[] Hosts =
    [
        .. new[] { "analyzer", "api", "catalog", "policy", "simplequeue" }.Select(service => "anchore-anchore-engine-" + service),
        .. new[] { "feeds", "notifications", "rbac", "reports", "ui" }.Select(service => "anchore-anchore-engine-enterprise-" + service),
    ];

    private static readonly ObjectStoreKeys StoreKeys =
        new("anchoreCatalog.object_store.storage_driver", ["s3", "swift"], "anchoreGlobal.serviceAccountName", TakesSecret: false);

    private static readonly string[] Replicable = ["analyzer", "api", "catalog", "policyEngine", "simpleQueue"];

    private readonly SizingPlan plan;
    private readonly ObjectStore store;
    private readonly ScratchVolume scratch;
    private readonly ProxySettings proxy;
    private readonly ServicePlan[] services;
    private readonly YamlMap values = new();

    private AnchoreEngineChart(SizingPlan plan)
    {
        this.plan = plan;
        store = new ObjectStore(plan, StoreKeys);
        scratch = new ScratchVolume(plan, Scratch);
        services = [.. plan.Services.Where(service => Sections.ContainsKey(service.Service.Id))];
        proxy = new ProxySettings(plan, services, service => Sections[service], Hosts);
    }

    public static ChartFile Write(SizingPlan plan, ChartVersion chart) => new AnchoreEngineChart(plan).Write();

    private ChartFile Write()
    {
        SetGlobals();
        SetStores();
        SetServices();
        SetSettings();
        proxy.SetIn(values);
        return new ChartFile
        {
            Values = values,
            Replaced = [.. Replaced()],
            Prerequisites = [.. Requirements()],
            SiteValues = [.. SiteValues()],
            Tls = [.. Tls()],
            Internet = [.. proxy.Lines(), .. Offline()],
            Remarks = [.. Remarks()],
        };
    }

    private void SetGlobals()
    {
        values.Set("anchoreGlobal.existingSecret", Prerequisites.EnvironmentSecret);
        scratch.SetIn(values);
        values.Set("anchoreEnterpriseGlobal.enabled", true);
    }

    private void SetStores()
    {
        values.Set("postgresql.enabled", false).Set("anchore-feeds-db.enabled", false).Set("anchore-ui-redis.enabled", false);
        if (Runs("ui"))
        {
            // Without this text, the chart sets ANCHORE_REDIS_URI to the Redis that it would install, over the secret's.
            values.Set("anchore-ui-redis.externalEndpoint", $"ANCHORE_REDIS_URI in the secret {Prerequisites.UiSecret}")
                .Set("anchoreEnterpriseUi.existingSecret", Prerequisites.UiSecret);
        }

        if (Runs("feeds"))
        {
            values.Set("anchoreEnterpriseFeeds.existingSecret", FeedsSecret);
        }
    }

    private void SetServices()
    {
        foreach (var service in services)
        {
            var (id, section) = (service.Service.Id, Sections[service.Service.Id]);
            if (Replicable.Contains(id))
            {
                values.Set(section + ".replicaCount", service.Replicas);
            }
            else
            {
                values.Set(section + ".enabled", service.Replicas > 0);
            }

            if (service.Replicas > 0)
            {
                var key = id == "rbacManager" ? "managerResources" : "resources";
                values.Set($"{section}.{key}", ContainerResources.Create(plan, service));
            }
        }
    }

    private void SetSettings()
    {
        var (deployment, defaults) = (plan.Deployment, plan.DeploymentSchema.Defaults);
        if (deployment.Concurrency != defaults.Concurrency)
        {
            values.Set("anchoreAnalyzer.concurrentTasksPerWorker", deployment.Concurrency);
        }

        if (deployment.FeedSyncHours != defaults.FeedSyncHours)
        {
            values.Set("anchorePolicyEngine.cycleTimers.feed_sync", deployment.FeedSyncHours * SecondsPerHour);
        }

        LayerCache.SetIn(values, "anchoreAnalyzer.layerCacheMaxGigabytes", plan);
        store.SetIn(values);
    }

    private bool Runs(string service) => services.Any(other => other.Service.Id == service && other.Replicas > 0);

    private IEnumerable<string> Replaced() =>
    [
        .. ContainerResources.Replaced(plan),
        scratch.Replaced,
        $"{string.Join(", ", SecretKeys())}: the services read the secrets named below. "
            + "Passwords in your own values no longer count; set other names of secrets in a later file.",
        "postgresql.enabled, anchore-feeds-db.enabled and anchore-ui-redis.enabled: databases and Redis that the chart has installed "
            + "are removed. Move the databases out first, or set these three in a later file.",
        .. proxy.Replaced(),
        .. Runs("ui")
            ? [$"anchore-ui-redis.externalEndpoint: any text here lets ANCHORE_REDIS_URI of the secret \"{Prerequisites.UiSecret}\" count."]
            : Array.Empty<string>(),
    ];

    private IEnumerable<string> SecretKeys() =>
    [
        "anchoreGlobal.existingSecret",
        .. Runs("ui") ? ["anchoreEnterpriseUi.existingSecret"] : Array.Empty<string>(),
        .. Runs("feeds") ? ["anchoreEnterpriseFeeds.existingSecret"] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Requirements() =>
    [
        .. Prerequisites.VendorSecrets(),
        $"Secret \"{Prerequisites.EnvironmentSecret}\" with ANCHORE_ADMIN_PASSWORD and ANCHORE_DB_PASSWORD.",
        .. Runs("ui") ? Prerequisites.UiSecrets() : [],
        .. Runs("feeds") ? FeedsRequirements() : [],
        .. Prerequisites.Stores(plan, "the database and the owner that the values name", store.IsDatabase, Runs("ui")),
        .. store.Prerequisites(),
        .. proxy.Requirements(),
        .. scratch.Prerequisites(),
    ];

    private static string[] FeedsRequirements() =>
    [
        $"Secret \"{FeedsSecret}\" with ANCHORE_ADMIN_PASSWORD and ANCHORE_FEEDS_DB_PASSWORD.",
        "A second PostgreSQL database for feeds.",
    ];

    private IEnumerable<string> SiteValues() =>
    [
        .. Database("postgresql", "your PostgreSQL", "anchore"),
        .. Runs("feeds") ? Database("anchore-feeds-db", "the PostgreSQL of feeds", "anchore-feeds") : [],
        .. store.SiteValues(),
        .. OfflineSite.Is(plan) ? MirroredImages() : [],
    ];

    private static string[] MirroredImages() =>
    [
        "anchoreEnterpriseGlobal.image and anchoreEnterpriseUi.image: the mirrored images, each in one text such as "
            + "registry.example.com/anchore/enterprise:v4.0.0",
        "anchoreEnterpriseGlobal.imagePullSecretName: a secret with the credentials of that registry",
    ];

    private IEnumerable<string> Offline() => OfflineSite.Lines(
        plan,
        "docker.io/anchore/enterprise and docker.io/anchore/enterprise-ui",
        Runs("feeds")
            ? "Feeds serves vulnerability data within the site but cannot download them: carry them in from a second feeds service "
                + "that has internet access, as the vendor's documentation on air-gapped sites describes."
            : "The policy engine would download vulnerability data from the internet: plan a replica of feeds, or set "
                + "anchoreEnterpriseFeeds.url to a feeds service within the site. Without one of them there are no vulnerability data.");

    private static string[] Database(string section, string server, string name) =>
    [
        $"{section}.externalEndpoint: host and port of {server} in one text, such as db.example.com:5432",
        $"{section}.postgresUser and {section}.postgresDatabase, where they are not anchoreengine and {name}",
    ];

    private IEnumerable<string> Tls() =>
    [
        "anchoreGlobal.dbConfig.ssl: true, and anchoreGlobal.dbConfig.sslMode: require",
        "to verify the server too, anchoreGlobal.dbConfig.sslMode: verify-full, and anchoreGlobal.dbConfig.sslRootCertName: the file "
            + "with the CA's certificate in the secret that anchoreGlobal.certStoreSecretName names",
        .. Runs("feeds") ? ["for feeds, the same keys under anchoreEnterpriseFeeds.dbConfig"] : Array.Empty<string>(),
        .. Runs("ui")
            ? [$"for the UI, ?ssl=verify-full at the end of ANCHORE_APPDB_URI in the secret \"{Prerequisites.UiSecret}\""]
            : Array.Empty<string>(),
    ];

    private IEnumerable<string> Remarks() =>
    [
        .. scratch.Remarks(),
        .. LayerCache.Remarks(plan),
        .. store.Remarks(),
        .. Prerequisites.Remarks(plan),
        .. Prerequisites.Unknown(plan.Services.Except(services)),
        .. AnchoreEngineExtras.Create(plan, scratch),
    ];
}
