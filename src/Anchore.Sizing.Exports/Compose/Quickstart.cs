using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Compose;

/// <summary>The services of the vendor's quickstart file with what the plan gives them.</summary>
internal static class Quickstart
{
    private const string InsidePort = "8228";
    private const string ScratchPath = "/analysis_scratch";
    private const int SecondsPerHour = 3600;

    /// <summary>The override. Feeds are commented out in the vendor's file and can only be overridden where they run.</summary>
    public static YamlMap Create(SizingPlan plan)
    {
        var services = new YamlMap();
        foreach (var service in plan.Services.Where(service => service.Replicas > 0 || service.Service.Id != "feeds"))
        {
            services.Set(NameOf(service.Service.Id), ContainerOf(service, plan));
        }

        return new YamlMap().Set("services", services);
    }

    private static YamlMap ContainerOf(ServicePlan service, SizingPlan plan)
    {
        var container = new YamlMap().Set("deploy.replicas", service.Replicas);
        if (service.Replicas == 0)
        {
            return container;
        }

        var memory = service.MemoryEach.ToString(CultureInfo.InvariantCulture) + "b";
        container.Set("deploy.resources.limits.memory", memory).Set("deploy.resources.reservations.memory", memory);
        if (HostPortOf(service) is { } port)
        {
            container.Set("ports", [port]);
        }

        SetOwn(container, service.Service.Id, plan);
        return container;
    }

    // A volume without a name is a volume of each container's own: scratch space must not be shared.
    private static void SetOwn(YamlMap container, string service, SizingPlan plan)
    {
        if (service == "analyzer" && plan.Deployment.TemporaryVolume)
        {
            container.Set("volumes", [ScratchPath]);
        }

        if (service == "policyEngine")
        {
            container.Set(
                "environment.ANCHORE_FEED_SYNC_INTERVAL_SEC",
                (plan.Deployment.FeedSyncHours * SecondsPerHour).ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    private static string NameOf(string service) =>
        service switch
        {
            "policyEngine" => "policy-engine",
            "simpleQueue" => "queue",
            "rbacManager" => "rbac-manager",
            _ => service,
        };

    // A port of the host belongs to one container.
    private static string? HostPortOf(ServicePlan service) =>
        (service.Service.Id, service.Replicas) switch
        {
            ("api", 1) => "8228:" + InsidePort,
            ("rbacManager", _) => "8229:" + InsidePort,
            ("reports", _) => "8558:" + InsidePort,
            ("notifications", _) => "8668:" + InsidePort,
            ("feeds", _) => "8448:" + InsidePort,
            ("ui", _) => "3000:3000",
            _ => null,
        };
}
