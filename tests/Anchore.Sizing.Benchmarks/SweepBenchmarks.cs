using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using BenchmarkDotNet.Attributes;

namespace Anchore.Sizing.Benchmarks;

/// <summary>Ten thousand different deployments on one core, as a what-if over images, replicas and nodes makes them.</summary>
[MemoryDiagnoser]
public class SweepBenchmarks
{
    private const int Plans = 10_000;

    private readonly SizingEngine engine = new(RuleBookCatalog.Shipped);
    private Deployment deployment = null!;

    [GlobalSetup]
    public void Prepare() => deployment = engine.Codec.Default.Defaults;

    [Benchmark]
    public decimal Sweep()
    {
        var analyzer = engine.Catalog.Default.FindService("analyzer")!;
        var nodes = 0m;
        for (var plan = 0; plan < Plans; plan++)
        {
            var varied = deployment with
            {
                Images = 1000 + plan,
                Replicas = deployment.Replicas.With(analyzer, 1 + (plan % 100)),
                SpareNodes = plan % 3,
            };
            nodes += engine.Plan(varied)[FigureIds.Nodes].Value!.Value;
        }

        return nodes;
    }
}
