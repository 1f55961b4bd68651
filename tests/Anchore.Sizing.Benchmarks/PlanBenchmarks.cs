using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using BenchmarkDotNet.Attributes;

namespace Anchore.Sizing.Benchmarks;

/// <summary>What one plan costs, without and with its sentences and derivations, and what its codec costs.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private readonly SizingEngine engine = new(RuleBookCatalog.Shipped);
    private Deployment deployment = null!;
    private byte[] body = null!;
    private SizingPlan plan = null!;

    [ParamsSource(nameof(Releases))]
    public string Release { get; set; } = "";

    public static IEnumerable<string> Releases => RuleBookCatalog.Shipped.Books.Select(book => book.Release);

    [GlobalSetup]
    public void Prepare()
    {
        body = System.Text.Encoding.UTF8.GetBytes(
            $$"""{"release":"{{Release}}","images":5000,"largestImage":"2.5 GB","analyzer":5,"policyEngine":3}"""
        );
        deployment = engine.Codec.DecodeJson(body).Deployment;
        plan = engine.Plan(deployment);
    }

    [Benchmark(Baseline = true)]
    public SizingPlan Plan() => engine.Plan(deployment);

    [Benchmark]
    public (SizingPlan Plan, string Verdict, object Findings, object Network, object Growth) PlanWithSentences()
    {
        var made = engine.Plan(deployment);
        return (made, made.Verdict, made.Findings, made.Network, made.Growth);
    }

    [Benchmark]
    public int PlanWithFormulas() => engine.Plan(deployment).Figures.Sum(figure => figure.Formula.Length);

    [Benchmark]
    public Decoded Decode() => engine.Codec.DecodeJson(body);

    [Benchmark]
    public string Encode() => engine.Codec.EncodeQuery(deployment);

    [Benchmark]
    public int BodyToJson()
    {
        var made = engine.Plan(engine.Codec.DecodeJson(body).Deployment);
        var content = PlanJson.Create(made, PlanIdentity.Create(made, engine.Codec, made.Link), engine.Codec);
        return content.Bytes.Length;
    }
}
