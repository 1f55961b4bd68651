using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The values of chart enterprise, which installs the releases from 5 on.</summary>
internal sealed class EnterpriseChart
{
    private const int SecondsPerHour = 3600;

    private const string NotPublished =
        "The chart itself, from the vendor: its public chart repository does not list this version, which is for new installations only.";

    private readonly SizingPlan plan;
    private readonly EnterpriseKeys keys;
    private readonly ObjectStore store;
    private readonly ScratchVolume scratch;
    private readonly ProxySettings proxy;
    private readonly ServicePlan[] services;
    private readonly YamlMap values = new();

    private EnterpriseChart(SizingPlan plan, EnterpriseKeys keys)
    {
        this.plan = plan;
        this.keys = keys;
        store = new ObjectStore(plan, keys.ObjectStore);
        scratch = new ScratchVolume(plan, "analyzer.scratchVolume.details");
        services = [.. plan.Services.Where(service => keys.Services.Contains(service.Service.Id))];
        proxy = new ProxySettings(plan, services, service => service, hosts: []);
    }

    public static ChartFile Write(SizingPlan plan, ChartVersion chart) => new EnterpriseChart(plan, new EnterpriseKeys(chart)).Write();

    private ChartFile Write()
    {
        SetStores();
        SetSettings();
        SetServices();
        SetInternet();
        return new ChartFile
        {
            Values = values,
            Replaced = [.. Replaced()],
            Prerequisites = [.. Requirements()],
            SiteValues = [.. store.SiteValues(), .. MirroredImages()],
            Tls = [.. Tls()],
            Internet = [.. proxy.Lines(), .. Offline()],
            Remarks = [.. Remarks()],
        };
    }

    private void SetStores()
    {
        values.Set("useExistingSecrets", true);
        if (keys.BringsDatabase)
        {
            values.Set("postgresql.chartEnabled", false);
        }

        values.Set("ui-redis.chartEnabled", false);
    }

    private void SetSettings()
    {
        LayerCache.SetIn(values, "anchoreConfig.analyzer.layer_cache_max_gigabytes", plan);
        if (keys.SyncInterval is { } interval && HasOwnInterval)
        {
            values.Set(interval, plan.Deployment.FeedSyncHours * SecondsPerHour);
        }

        store.SetIn(values);
    }

    private void SetServices()
    {
        foreach (var service in services)
        {
            var id = service.Service.Id;
            if (!AlwaysRuns(service))
            {
                values.Set(id + ".replicaCount", service.Replicas);
            }

            if (service.Replicas > 0 || AlwaysRuns(service))
            {
                values.Set(id + ".resources", ContainerResources.Create(plan, service));
            }
        }

        scratch.SetIn(values);
    }

    private void SetInternet()
    {
        proxy.SetIn(values);
        if (!OfflineSite.Is(plan))
        {
            return;
        }

        if (keys.AutoSync is { } key)
        {
            values.Set(key, false);
        }
        else
        {
            values.Set("dataSyncer.extraEnv", [new YamlMap().Set("name", "ANCHORE_DATA_SYNC_AUTO_SYNC_ENABLED").Set("value", "false")]);
        }
    }

    private bool HasOwnInterval => plan.Deployment.FeedSyncHours != plan.DeploymentSchema.Defaults.FeedSyncHours;

    private bool AlwaysRuns(ServicePlan service) => keys.AlwaysRunning.Contains(service.Service.Id);

    private IEnumerable<string> Replaced() =>
    [
        .. ContainerResources.Replaced(plan),
        scratch.Replaced,
        "useExistingSecrets: the services read the secrets named below. Passwords in your own values no longer count; "
            + "existingSecretName and ui.existingSecretName in them do.",
        keys.BringsDatabase
            ? "postgresql.chartEnabled and ui-redis.chartEnabled: PostgreSQL and Redis that the chart has installed are removed. Move "
                + "the database out first, or set these two in a later file."
            : "ui-redis.chartEnabled: Redis that the chart has installed is removed, and with it the sessions of the UI.",
        .. proxy.Replaced(),
        .. OfflineSite.Is(plan) && keys.AutoSync is null ? [ProxySettings.Lists(["dataSyncer"])] : Array.Empty<string>(),
    ];

    private IEnumerable<string> MirroredImages() => OfflineSite.Is(plan)
        ?
        [
            "image and ui.image: the mirrored images, each in one text such as registry.example.com/anchore/enterprise:tag",
            $"{keys.KubectlImage}: the mirrored image with kubectl, which the upgrade runs",
            "imagePullSecretName: a secret with the credentials of that registry",
        ]
        : [];

    private IEnumerable<string> Offline() => OfflineSite.Lines(
        plan,
        "docker.io/anchore/enterprise, docker.io/anchore/enterprise-ui and the image with kubectl",
        "The data syncer downloads nothing: carry the vulnerability data in as often as you would synchronize them, as the vendor's "
            + "documentation on air-gapped sites describes.");

    private IEnumerable<string> Requirements() =>
    [
        .. Prerequisites.Kubernetes(plan),
        .. keys.IsPublished ? [] : new[] { NotPublished },
        .. Prerequisites.VendorSecrets(),
        $"Secret \"{Prerequisites.EnvironmentSecret}\" with ANCHORE_ADMIN_PASSWORD, ANCHORE_DB_HOST, ANCHORE_DB_PORT, ANCHORE_DB_NAME, "
            + "ANCHORE_DB_USER and ANCHORE_DB_PASSWORD.",
        .. Prerequisites.UiSecrets(),
        .. Prerequisites.Stores(plan, "the database and the owner that the secrets name", store.IsDatabase, hasUi: true),
        .. store.Prerequisites(),
        .. proxy.Requirements(),
        .. scratch.Prerequisites(),
    ];

    private static IEnumerable<string> Tls() =>
    [
        "anchoreConfig.database.ssl: true, and anchoreConfig.database.sslMode: require",
        "to verify the server too, anchoreConfig.database.sslMode: verify-full, and anchoreConfig.database.sslRootCertFileName: the "
            + "file with the CA's certificate in the secret that certStoreSecretName names",
        "for the UI, ?ssl=require, ?ssl=verify-ca or ?ssl=verify-full at the end of ANCHORE_APPDB_URI in the secret "
            + $"\"{Prerequisites.UiSecret}\"",
    ];

    private IEnumerable<string> Remarks() =>
    [
        .. scratch.Remarks(),
        .. ScratchOfOthers(),
        .. LayerCache.Remarks(plan),
        .. store.Remarks(),
        .. keys.SyncInterval is null && HasOwnInterval ? [UnsetInterval] : Array.Empty<string>(),
        .. Prerequisites.Remarks(plan),
        .. Prerequisites.Unknown(plan.Services.Except(services)),
        .. services.Where(service => AlwaysRuns(service) && service.Replicas == 0).Select(Unwanted),
    ];

    private string UnsetInterval =>
        "No key of the chart has an effect on the interval of data synchronization: "
        + $"{Display.Count(plan.Deployment.FeedSyncHours, "hour")} cannot be set.";

    private IEnumerable<string> ScratchOfOthers()
    {
        var names = services
            .Where(service => keys.ScratchServices.Contains(service.Service.Id) && (service.Replicas > 0 || AlwaysRuns(service)))
            .Select(service => Sentence.Inside(service.Service.Name))
            .ToArray();
        return names.Length == 0
            ? []
            : [$"Scratch space on the node's disk, for which the plan has no size and nothing is reserved: {string.Join(", ", names)}. "
                + "Each pod gets an empty directory, unless scratchVolume.details in your own values gives them another volume."];
    }

    private static string Unwanted(ServicePlan service) =>
        $"The chart always runs the {Sentence.Inside(service.Service.Name)}, which the plan does not have: one pod with "
            + $"{service.MemoryEachDisplay} of memory and {Display.Count(service.CpuEach ?? 0)} CPU more.";
}
