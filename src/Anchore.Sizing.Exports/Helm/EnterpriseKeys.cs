namespace Anchore.Sizing.Exports.Helm;

/// <summary>What differs between the versions of chart enterprise that are known, 3.2.1 to 3.25.3 and 4.0.0 to 4.1.4.</summary>
/// <param name="chart">The version.</param>
internal sealed class EnterpriseKeys(ChartVersion chart)
{
    private static readonly string[] Replicable =
        ["analyzer", "api", "catalog", "dataSyncer", "notifications", "policyEngine", "reports", "reportsWorker", "simpleQueue"];

    private readonly bool isAtLeast4 = chart.IsAtLeast("4.0.0");

    /// <summary>Services without a number of replicas, which always run once.</summary>
    public IReadOnlyList<string> AlwaysRunning => isAtLeast4 ? ["componentCatalog", "ui"] : ["ui"];

    /// <summary>Services whose sections the chart has.</summary>
    public IEnumerable<string> Services => Replicable.Concat(AlwaysRunning);

    /// <summary>Services beside the analyzer that get an empty directory on their node's disk as scratch space.</summary>
    public IEnumerable<string> ScratchServices => (chart.IsAtLeast("4.1.0"), chart.IsAtLeast("3.20.5")) switch
    {
        (true, _) => Services.Except(["analyzer"]),
        (_, true) => Services.Except(["analyzer", "ui"]),
        _ => ["catalog", "dataSyncer", "policyEngine", "reports"],
    };

    /// <summary>The key of the interval of data synchronization in seconds; nothing where no key has an effect.</summary>
    public string? SyncInterval => isAtLeast4 ? "anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync" : null;

    /// <summary>The key that switches automatic data synchronization; nothing where an environment variable does.</summary>
    public string? AutoSync => isAtLeast4 ? "anchoreConfig.data_syncer.auto_sync_enabled" : null;

    /// <summary>Whether the chart installs PostgreSQL unless told otherwise; the key that tells it is refused where it does not.</summary>
    public bool BringsDatabase => !isAtLeast4;

    /// <summary>The keys of the image with kubectl.</summary>
    public string KubectlImage => chart.IsAtLeast("3.14.0") ? "kubectlImage" : "upgradeJob.kubectlImage and osaaMigrationJob.kubectlImage";

    /// <summary>Whether the vendor's chart repository lists the version.</summary>
    public bool IsPublished => !isAtLeast4 || chart.IsAtLeast("4.1.1");

    /// <summary>Where analysis documents are kept.</summary>
    public ObjectStoreKeys ObjectStore => new(
        "anchoreConfig.catalog.object_store.storage_driver",
        isAtLeast4 ? ["s3"] : ["s3", "swift"],
        "serviceAccountName",
        chart.IsAtLeast("3.25.0"));
}
