using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The fields of a deployment as operands of formulas.</summary>
public sealed class Inputs
{
    private readonly Deployment deployment;
    private readonly DeploymentSchema schema;
    private readonly FieldOrigins origins;

    internal Inputs(Deployment deployment, ReleaseDefinitions release, FieldOrigins origins)
    {
        this.origins = origins;
        this.deployment = deployment;
        schema = release.DeploymentSchema;
    }

    public FieldLeaf Images => field ??= Count("images", deployment.Images);

    public FieldLeaf LargestImage => field ??= Size("largestImage", deployment.LargestImage);

    /// <summary>The memory that was given for one replica of every service.</summary>
    public FieldLeaf? Memory => field ??= deployment.Memory is { } memory ? Size("memory", memory) : null;

    public FieldLeaf Concurrency => field ??= Count("concurrency", deployment.Concurrency);

    public FieldLeaf LayerCache => field ??= Size("layerCache", deployment.LayerCache);

    /// <summary>The allocatable memory of a node: what was given, otherwise what follows from the node's type or installed memory.</summary>
    public Term NodeMemory => field ??= origins[schema["nodeMemory"]] == ValueOrigin.Default ? AllocatedMemory ?? (Term)GivenNodeMemory : GivenNodeMemory;

    /// <summary>The allocatable CPUs of a node, likewise; null where CPU does not limit the nodes.</summary>
    public Term? NodeCpu => field ??= deployment.NodeCpu is not { } cpu ? null
        : origins[schema["nodeCpu"]] == ValueOrigin.Default ? NodeAllocation.Cpu(deployment, InstalledCpu)
        : Of("nodeCpu", cpu, Unit.Cpu);

    /// <summary>The memory that DaemonSets request on a node: what was given, otherwise what was measured on the platform.</summary>
    public Leaf DaemonMemory => field ??= Daemons("daemonMemory")?.DaemonMemory.Number ?? (Leaf)Size("daemonMemory", deployment.DaemonMemory);

    /// <summary>The CPUs that DaemonSets request on a node, likewise.</summary>
    public Leaf DaemonCpu => field ??= Daemons("daemonCpu")?.DaemonCpu.Number ?? (Leaf)Of("daemonCpu", deployment.DaemonCpu, Unit.Cpu);

    public FieldLeaf SpareNodes => field ??= Count("spareNodes", deployment.SpareNodes);

    /// <summary>The share by which the images grow a year, where growth was given in percent.</summary>
    public FieldLeaf? GrowthPercent =>
        deployment.GrowthPercent is { } percent ? Of("growthPercent", percent / 100, Unit.Percent) : null;

    public FieldLeaf ImagesPerMonth => Count("imagesPerMonth", deployment.ImagesPerMonth);

    public FieldLeaf Months => field ??= Count("months", deployment.Months);

    public FieldLeaf ImagesPerHour => field ??= Count("imagesPerHour", deployment.ImagesPerHour);

    public FieldLeaf MinutesPerImage => field ??= Of("minutesPerImage", deployment.MinutesPerImage!.Value, Unit.Minutes);

    public FieldLeaf Utilization => field ??= Of("utilization", deployment.Utilization, Unit.Count);

    /// <summary>The memory of one replica of a service: what was given, otherwise what the release states.</summary>
    public Leaf MemoryOf(AnchoreService service) => Memory ?? service.Memory.Number;

    /// <summary>The replicas of a service that were given, otherwise the rule book's default.</summary>
    internal FieldLeaf ReplicasOf(ServiceNames names) =>
        Of(names.Replicas, names.ReplicasLabel, deployment.Replicas[names.Service] ?? names.Service.Default, Unit.Count);

    private Operation? AllocatedMemory => NodeAllocation.Memory(
        deployment,
        deployment.InstalledMemory is { } installed ? Size("installedMemory", installed) : null,
        deployment.NodePods is { } pods ? Count("nodePods", pods) : null);

    private FieldLeaf GivenNodeMemory => Size("nodeMemory", deployment.NodeMemory);

    private FieldLeaf? InstalledCpu => deployment.InstalledCpu is { } installed ? Of("installedCpu", installed, Unit.Cpu) : null;

    // The platform whose measured requests stand in for those that were not given.
    private NodePlatform? Daemons(string field) => origins[schema[field]] == ValueOrigin.Default ? deployment.NodePlatform : null;

    private FieldLeaf Count(string name, long value) => Of(name, value, Unit.Count);

    private FieldLeaf Size(string name, DataSize value) => Of(name, value.Bytes, Unit.Bytes, value.Family);

    private FieldLeaf Of(string name, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal)
    {
        var field = schema[name];
        return Of(field, field.Label, value, unit, family);
    }

    private FieldLeaf Of(Field field, string label, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        new(field.Name, label, origins[field], value, unit, family);
}
