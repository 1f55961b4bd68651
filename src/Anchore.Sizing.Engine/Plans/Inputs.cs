using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The fields of a deployment as leaves of formulas.</summary>
internal sealed class Inputs
{
    private readonly Deployment deployment;
    private readonly Vocabulary vocabulary;

    public Inputs(Deployment deployment, ReleaseNames names)
    {
        this.deployment = deployment;
        vocabulary = names.Vocabulary;
        Replicas = new Leaf[names.Services.Length];
        foreach (var service in names.Services)
        {
            Replicas[service.Service.Index] = Of(service.Replicas, service.ReplicasLabel, deployment.Replicas[service.Service], Unit.Count);
        }

        Images = Count("images", deployment.Images);
    }

    /// <summary>The replicas of each service, in the rule book's order.</summary>
    public Leaf[] Replicas { get; }

    public Leaf Images { get; }

    public Leaf LargestImage => Size("largestImage", deployment.LargestImage);

    public Leaf Analyzers => Replicas[vocabulary.Book.Analyzer.Index];

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

    private Leaf Count(string name, long value) => Of(name, value, Unit.Count);

    private Leaf Size(string name, DataSize value) => Of(name, value.Bytes, Unit.Bytes, value.Family);

    private Leaf Of(string name, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal)
    {
        var field = vocabulary[name];
        return Of(field, field.Label, value, unit, family);
    }

    private Leaf Of(Field field, string label, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        Leaf.OfField(field, label, vocabulary.IsGiven(field, deployment), value, unit, family);
}
