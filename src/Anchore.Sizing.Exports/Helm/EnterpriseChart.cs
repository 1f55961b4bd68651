using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The values of chart enterprise, which installs the releases from 5 on.</summary>
internal sealed class EnterpriseChart
{
    private const string Driver = "anchoreConfig.catalog.object_store.storage_driver";

    private readonly SizingPlan plan;
    private readonly EnterpriseKeys keys;
    private readonly ObjectStore store;
    private readonly YamlMap values = new();

    private EnterpriseChart(SizingPlan plan, EnterpriseKeys keys)
    {
        this.plan = plan;
        this.keys = keys;
        store = new ObjectStore(plan, Driver, keys.StoreSecret, Surroundings.EnvironmentSecret);
    }

    public static ChartFile Of(SizingPlan plan, EnterpriseKeys keys)
    {
        var chart = new EnterpriseChart(plan, keys);
        chart.SetSecrets();
        chart.SetStores();
        chart.SetSettings();
        chart.SetServices();
        return new ChartFile(chart.values, [.. chart.Prerequisites()], [.. chart.store.Placeholders()], [.. chart.Remarks()]);
    }

    private void SetSecrets() => values
        .Set("useExistingLicenseSecret", true)
        .Set("licenseSecretName", Surroundings.LicenseSecret)
        .Set("useExistingPullCredSecret", true)
        .Set("imagePullSecretName", Surroundings.PullSecret)
        .Set("useExistingSecrets", true)
        .Set("existingSecretName", Surroundings.EnvironmentSecret)
        .Set("ui.existingSecretName", Surroundings.UiSecret);

    private void SetStores()
    {
        if (keys.BringsDatabase)
        {
            values.Set("postgresql.chartEnabled", false);
        }

        values.Set("ui-redis.chartEnabled", false);
    }

    private void SetSettings()
    {
        values.Set("anchoreConfig.analyzer.layer_cache_max_gigabytes", LayerCache.Gigabytes(plan.Deployment))
            .Set(keys.FeedInterval, Surroundings.FeedSeconds(plan));
        store.SetIn(values);
    }

    private void SetServices()
    {
        foreach (var service in plan.Services)
        {
            var id = service.Service.Id;
            if (!AlwaysRuns(service))
            {
                values.Set(id + ".replicaCount", service.Replicas);
            }

            if (service.Replicas > 0 || AlwaysRuns(service))
            {
                values.Set(id + ".resources", Resources.Of(service));
            }
        }

        if (plan.Deployment.TemporaryVolume)
        {
            values.Set("analyzer.scratchVolume.details", ScratchVolume.Of(plan));
        }
    }

    private bool AlwaysRuns(ServicePlan service) => keys.AlwaysRunning.Contains(service.Service.Id);

    private IEnumerable<string> Prerequisites() =>
    [
        .. Surroundings.Kubernetes(plan),
        .. Surroundings.VendorSecrets(),
        $"Secret \"{Surroundings.EnvironmentSecret}\" with ANCHORE_ADMIN_PASSWORD, ANCHORE_DB_HOST, ANCHORE_DB_PORT, ANCHORE_DB_NAME, ANCHORE_DB_USER and ANCHORE_DB_PASSWORD.",
        .. Surroundings.UiSecrets(),
        .. Surroundings.Stores(plan, "the database and the owner that the secrets name", store.IsDatabase, hasUi: true),
        .. store.Prerequisites(),
        .. ScratchVolume.Prerequisites(plan),
    ];

    private IEnumerable<string> Remarks() =>
    [
        .. ScratchVolume.Remarks(plan),
        .. LayerCache.Remarks(plan.Deployment),
        .. store.Remarks(),
        .. Surroundings.Remarks(plan),
        .. plan.Services.Where(service => AlwaysRuns(service) && service.Replicas == 0).Select(Unwanted),
    ];

    private static string Unwanted(ServicePlan service) =>
        $"The chart always runs the {Sentence.Inside(service.Service.Name)}, which the plan does not have: one pod with {service.MemoryEachDisplay} of memory and {Display.Count(service.CpuEach ?? 0)} CPU more.";
}
