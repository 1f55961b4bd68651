using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>
/// What a chart runs with the values of a file: the sections and keys of each chart once more, as its own values file names them.
/// </summary>
public sealed class Installed(SizingPlan plan, ReadYaml values)
{
    private static readonly Dictionary<string, string> Sections40 = new()
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
    };

    private bool IsEngineChart => plan.Book.Release == "4.0";

    /// <summary>Pods of a service: its replicas, one where the chart has only a switch, one where it has neither.</summary>
    public long Pods(string service) => (values.Find(Section(service) + ".replicaCount"), values.Find(Section(service) + ".enabled")) switch
    {
        ({ } replicas, _) => replicas.GetValue<long>(),
        (_, { } enabled) => enabled.GetValue<bool>() ? 1 : 0,
        _ => 1,
    };

    /// <summary>Memory that a pod of the service requests for the service itself.</summary>
    public decimal MemoryEach(string service)
    {
        var resources = $"{Section(service)}.{(service == "rbacManager" ? "managerResources" : "resources")}";
        var request = Amount.Bytes(values.Find(resources + ".requests.memory"));
        Assert.Equal(request, Amount.Bytes(values.Find(resources + ".limits.memory")));
        return request;
    }

    /// <summary>CPU that a pod of the service requests; a limit, where there is one, is above what a node has.</summary>
    public long? CpuEach(string service)
    {
        var limit = values.Find(Section(service) + ".resources.limits.cpu")?.GetValue<long>();
        var request = values.Find(Section(service) + ".resources.requests.cpu")?.GetValue<long>();
        Assert.Equal(request is null ? null : 1000, limit);
        return request;
    }

    /// <summary>All memory that the scheduler is asked for.</summary>
    public decimal Memory() =>
        plan.Services.Select(service => service.Service.Id).Where(id => Pods(id) > 0).Sum(id => Pods(id) * Containers(id) * MemoryEach(id));

    /// <summary>The claim of an analyzer's scratch volume, or nothing.</summary>
    public decimal? Scratch()
    {
        var details = IsEngineChart ? "anchoreGlobal.scratchVolume.details" : "analyzer.scratchVolume.details";
        return values.Find(details + ".ephemeral.volumeClaimTemplate.spec.resources.requests.storage") is { } storage
            ? Amount.Bytes(storage)
            : null;
    }

    /// <summary>The section of a service in the chart.</summary>
    public string Section(string service) => IsEngineChart ? Sections40[service] : service;

    // The reports API runs in the API's pods, with the API's resources.
    private long Containers(string service) => IsEngineChart && service == "api" && Pods("reports") > 0 ? 2 : 1;
}
