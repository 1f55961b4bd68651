using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The fields of a deployment as leaves of formulas.</summary>
internal sealed class Inputs(Deployment deployment, Vocabulary vocabulary)
{
    public Leaf Images => Count("images", deployment.Images);

    public Leaf LargestImage => Size("largestImage", deployment.LargestImage);

    public Leaf Analyzers => Replicas(vocabulary.Book.FindService("analyzer")!);

    public Leaf? Memory => deployment.Memory is { } memory ? Size("memory", memory) : null;

    public Leaf Concurrency => Count("concurrency", deployment.Concurrency);

    public Leaf LayerCache => Size("layerCache", deployment.LayerCache);

    public Leaf NodeMemory => Size("nodeMemory", deployment.NodeMemory);

    public Leaf? NodeCpu => deployment.NodeCpu is { } cpu ? Of("nodeCpu", cpu, Unit.Cpu, Exact(cpu) + " CPU") : null;

    public Leaf SpareNodes => Count("spareNodes", deployment.SpareNodes);

    public Leaf ImagesPerMonth => Count("imagesPerMonth", deployment.ImagesPerMonth);

    public Leaf Months => Count("months", deployment.Months);

    public Leaf ImagesPerHour => Count("imagesPerHour", deployment.ImagesPerHour);

    public Leaf MinutesPerImage => Of("minutesPerImage", deployment.MinutesPerImage!.Value, Unit.Minutes, Exact(deployment.MinutesPerImage.Value));

    public Leaf Utilization => Of("utilization", deployment.Utilization, Unit.Count, Exact(deployment.Utilization));

    public Leaf Replicas(AnchoreService service)
    {
        var replicas = deployment.Replicas[service];
        return Of(vocabulary[service.Id], service.Name + " replicas", replicas, Unit.Count, Display.Count(replicas));
    }

    private Leaf Count(string name, long value) => Of(name, value, Unit.Count, Display.Count(value));

    private Leaf Size(string name, DataSize value) => Of(name, value.Bytes, Unit.Bytes, value.ToString());

    private Leaf Of(string name, decimal value, Unit unit, string text) => Of(vocabulary[name], vocabulary[name].Label, value, unit, text);

    private Leaf Of(Field field, string label, decimal value, Unit unit, string text) =>
        Leaf.OfField(field, label, vocabulary.IsGiven(field, deployment), value, unit, text);

    private static string Exact(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
