using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
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
    public IReadOnlyList<Leaf> Replicas { get; }

    public Leaf Images { get; }

    public Leaf LargestImage => Size("largestImage", deployment.LargestImage);

    /// <summary>The memory that was given for one replica of every service.</summary>
    public Leaf? Memory => deployment.Memory is { } memory ? Size("memory", memory) : null;

    public Leaf Concurrency => Count("concurrency", deployment.Concurrency);

    public Leaf LayerCache => Size("layerCache", deployment.LayerCache);

    public Leaf NodeMemory => Size("nodeMemory", deployment.NodeMemory);

    public Leaf? NodeCpu => deployment.NodeCpu is { } cpu ? Of("nodeCpu", cpu, Unit.Cpu) : null;

    public Leaf SpareNodes => Count("spareNodes", deployment.SpareNodes);

    public Leaf ImagesPerMonth => Count("imagesPerMonth", deployment.ImagesPerMonth);

    public Leaf Months => Count("months", deployment.Months);

    public Leaf ImagesPerHour => Count("imagesPerHour", deployment.ImagesPerHour);

    public Leaf MinutesPerImage => Of("minutesPerImage", deployment.MinutesPerImage!.Value, Unit.Minutes);

    public Leaf Utilization => Of("utilization", deployment.Utilization, Unit.Count);

    /// <summary>The replicas of a service.</summary>
    public Leaf ReplicasOf(AnchoreService service) => Replicas[service.Index];

    /// <summary>The memory of one replica of a service: what was given, otherwise what the release states.</summary>
    public Leaf MemoryOf(AnchoreService service) => Memory ?? service.Memory.Number;

    private Leaf Count(string name, long value) => Of(name, value, Unit.Count);

    private Leaf Size(string name, DataSize value) => Of(name, value.Bytes, Unit.Bytes, value.Family);

    private Leaf Of(string name, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal)
    {
        var field = schema[name];
        return Of(field, field.Label, value, unit, family);
    }

    private Leaf Of(Field field, string label, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        Leaf.OfField(field, label, origins[field], value, unit, family);
}
