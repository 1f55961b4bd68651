using System.Text.Json.Nodes;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using BenchmarkDotNet.Attributes;

namespace Anchore.Sizing.Benchmarks;

/// <summary>
/// How the cost of a plan grows with the kinds of replica: releases of ten services and of up to eight times as many, each of its own size.
/// </summary>
[MemoryDiagnoser]
public class ServiceCurveBenchmarks
{
    private SizingEngine engine = null!;
    private Deployment deployment = null!;

    [Params(10, 20, 40, 80)]
    public int Services { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        engine = new SizingEngine(new RuleBookCatalog([Release(Services)]));
        deployment = engine.Codec.Default.Defaults;
    }

    [Benchmark]
    public SizingPlan Plan() => engine.Plan(deployment);

    [Benchmark]
    public int Json()
    {
        var plan = engine.Plan(deployment);
        var content = PlanJson.Create(plan, PlanIdentity.Create(plan, engine.Codec, plan.Link), engine.Codec);
        return content.Bytes.Length;
    }

    private static RuleBook Release(int services)
    {
        var draft = new RuleBookDraft();
        for (var number = draft.Services.Count; number < services; number++)
        {
            draft.Rules.Add(
                JsonNode.Parse(
                    $$"""{ "id": "memory.{{number}}", "label": "memory", "value": "{{number}} GB", "unit": "bytes", "statement": "Imagined.", "governs": "a benchmark", "source": { "document": "chart", "section": "imagined" } }"""
                )
            );
            draft.Services.Add(
                JsonNode.Parse(
                    $$"""{ "id": "service{{number}}", "name": "Service {{number}}", "role": "works", "optional": true, "replicable": true, "memory": "memory.{{number}}" }"""
                )
            );
            draft["defaults"][$"service{number}"] = 1;
        }

        draft["defaults"]["nodeMemory"] = "128 GB";
        return draft.Read();
    }
}
