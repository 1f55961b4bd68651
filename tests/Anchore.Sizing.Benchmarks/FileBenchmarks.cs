using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Tables;
using Anchore.Sizing.Pdf;
using BenchmarkDotNet.Attributes;

namespace Anchore.Sizing.Benchmarks;

/// <summary>What the files of the vendor's example cost, and how they grow with the months of a plan that grows.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private readonly SizingEngine engine = new(RuleBookCatalog.Shipped);
    private Deployment deployment = null!;

    [Params(0, 12, 60, 120)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Prepare() =>
        deployment = engine
            .Codec.DecodeQuery(
                $"images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3&months={Months}{(Months > 0 ? "&imagesPerMonth=100" : "")}"
            )
            .Deployment;

    [Benchmark(Baseline = true)]
    public byte[] Pdf()
    {
        var plan = engine.Plan(deployment);
        return new PdfPrinter().Print(PlanDocuments.Create(plan, Identity(plan)), Paper.A4);
    }

    [Benchmark]
    public int Json()
    {
        var plan = engine.Plan(deployment);
        var content = PlanJson.Create(plan, Identity(plan), engine.Codec);
        return content.Bytes.Length;
    }

    [Benchmark]
    public FileContent Markdown()
    {
        var plan = engine.Plan(deployment);
        return MarkdownPrinter.Print(PlanDocuments.Create(plan, Identity(plan)), Identity(plan));
    }

    [Benchmark]
    public FileContent Spreadsheet()
    {
        var plan = engine.Plan(deployment);
        return Workbook.Create(plan, Identity(plan));
    }

    private PlanIdentity Identity(SizingPlan plan) => PlanIdentity.Create(plan, engine.Codec, plan.Link);
}
