using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
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
        Replicas = Array.ConvertAll(
            release.Services,
            names => Of(names.Replicas, names.ReplicasLabel, deployment.Replicas[names.Service], Unit.Count));

        Images = Count("images", deployment.Images);
    }

    /// <summary>The replicas of each service, in the rule book's order.</summary>
    public IReadOnlyList<FieldLeaf> Replicas { get; }

    public FieldLeaf Images { get; }

    public FieldLeaf LargestImage => Size("largestImage", deployment.LargestImage);

    /// <summary>The memory that was given for one replica of every service.</summary>
    public FieldLeaf? Memory => deployment.Memory is { } memory ? Size("memory", memory) : null;

    public FieldLeaf Concurrency => Count("concurrency", deployment.Concurrency);

    public FieldLeaf LayerCache => Size("layerCache", deployment.LayerCache);

    public FieldLeaf NodeMemory => Size("nodeMemory", deployment.NodeMemory);

    public FieldLeaf? NodeCpu => deployment.NodeCpu is { } cpu ? Of("nodeCpu", cpu, Unit.Cpu) : null;

    public FieldLeaf SpareNodes => Count("spareNodes", deployment.SpareNodes);

    public FieldLeaf ImagesPerMonth => Count("imagesPerMonth", deployment.ImagesPerMonth);

    public FieldLeaf Months => Count("months", deployment.Months);

    public FieldLeaf ImagesPerHour => Count("imagesPerHour", deployment.ImagesPerHour);

    public FieldLeaf MinutesPerImage => Of("minutesPerImage", deployment.MinutesPerImage!.Value, Unit.Minutes);

    public FieldLeaf Utilization => Of("utilization", deployment.Utilization, Unit.Count);

    /// <summary>The replicas of a service.</summary>
    public FieldLeaf ReplicasOf(AnchoreService service) => Replicas[service.Index];

    /// <summary>The memory of one replica of a service: what was given, otherwise what the release states.</summary>
    public Leaf MemoryOf(AnchoreService service) => Memory ?? service.Memory.Number;

    private FieldLeaf Count(string name, long value) => Of(name, value, Unit.Count);

    private FieldLeaf Size(string name, DataSize value) => Of(name, value.Bytes, Unit.Bytes, value.Family);

    private FieldLeaf Of(string name, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal)
    {
        var field = schema[name];
        return Of(field, field.Label, value, unit, family);
    }

    private FieldLeaf Of(Field field, string label, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        new(field, label, origins[field], value, unit, family);
}
