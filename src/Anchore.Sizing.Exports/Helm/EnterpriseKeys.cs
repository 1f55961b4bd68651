using System.Collections.Frozen;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What differs between the versions of chart enterprise.</summary>
/// <param name="FeedInterval">The key of the feed interval, in seconds.</param>
/// <param name="BringsDatabase">Whether the chart installs PostgreSQL unless told otherwise; the key that tells it is refused where it does not.</param>
/// <param name="AlwaysRunning">Services without a number of replicas, which always run once.</param>
/// <param name="StoreSecret">The secret from which the chart itself takes the credentials of an object store, where it can.</param>
internal sealed record EnterpriseKeys(string FeedInterval, bool BringsDatabase, FrozenSet<string> AlwaysRunning, string? StoreSecret)
{
    /// <summary>Version 3.2.1.</summary>
    public static readonly EnterpriseKeys Of3 = new("anchoreConfig.policy_engine.cycle_timers.feed_sync", true, FrozenSet.Create("ui"), null);

    /// <summary>Version 4.1.4.</summary>
    public static readonly EnterpriseKeys Of4 = new("anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync", false, FrozenSet.Create("componentCatalog", "ui"), "anchore-enterprise-object-store");
}
