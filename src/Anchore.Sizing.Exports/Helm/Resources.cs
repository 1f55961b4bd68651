using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What a container of a service asks of its node.</summary>
internal static class Resources
{
    /// <summary>Memory as request and limit alike; CPU, where the release states it, as a request without a limit.</summary>
    public static YamlMap Of(ServicePlan service)
    {
        var resources = new YamlMap();
        if (service.CpuEach is { } cpu)
        {
            SetCpu(resources, cpu);
        }

        var memory = Quantity.OfMemory(service);
        return resources.Set("requests.memory", memory).Set("limits.memory", memory);
    }

    private static void SetCpu(YamlMap resources, decimal cpu)
    {
        if (cpu == decimal.Truncate(cpu))
        {
            resources.Set("requests.cpu", (long)cpu);
        }
        else
        {
            resources.Set("requests.cpu", Quantity.OfCpu(cpu));
        }
    }
}
