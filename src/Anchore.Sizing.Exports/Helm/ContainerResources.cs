using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What a container of a service requests of its node.</summary>
internal static class ContainerResources
{
    /// <summary>
    /// The CPU limit of a container: more than a node has, so that it never takes effect, since the vendor advises against CPU limits.
    /// </summary>
    /// <remarks>
    /// Without it, a lower limit in a site's own values would stay beside the request, and Kubernetes refuses such a pod. Null does not
    /// remove it: Helm passes a null on to Kubernetes where the chart itself has no default, and Kubernetes reads it as a limit of 0.
    /// </remarks>
    public const long CpuLimit = 1000;

    /// <summary>
    /// Memory as request and limit alike; CPU, where the release states it, as a request; the node's disk as both where the analyzer has no
    /// volume of its own.
    /// </summary>
    public static YamlMap Create(SizingPlan plan, ServicePlan service)
    {
        var (requests, limits) = (new YamlMap(), new YamlMap());
        if (service.CpuEach is { } cpu)
        {
            SetCpu(requests, cpu);
            limits.Set("cpu", CpuLimit);
        }

        var memory = Quantity.OfMemory(service);
        requests.Set("memory", memory);
        limits.Set("memory", memory);
        if (service.Service.Id == "analyzer" && !plan.Deployment.TemporaryVolume)
        {
            var disk = Quantity.OfBytes((long)plan[FigureIds.TemporaryPerAnalyzer].Value!.Value, plan.Family);
            requests.Set("ephemeral-storage", disk);
            limits.Set("ephemeral-storage", disk);
        }

        return new YamlMap().Set("requests", requests).Set("limits", limits);
    }

    /// <summary>What the resources replace in a site's own values.</summary>
    public static IEnumerable<string> Replaced(SizingPlan plan)
    {
        yield return "Replicas, and memory and CPU under resources, of each service of the plan.";
        if (plan.Book.StatesCpu)
        {
            yield return $"CPU limits: the vendor advises against them, so limits.cpu is {Display.Count(CpuLimit)}, more than a node has. "
                + "A lower limit of your own could be less than the request, which Kubernetes refuses, and Helm cannot remove it: null "
                + "in a later file reaches Kubernetes as 0.";
        }
    }

    private static void SetCpu(YamlMap requests, decimal cpu)
    {
        if (cpu == decimal.Truncate(cpu))
        {
            requests.Set("cpu", (long)cpu);
        }
        else
        {
            requests.Set("cpu", Quantity.OfCpu(cpu));
        }
    }
}
