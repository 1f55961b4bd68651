using System.Text;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Pdf;

namespace Anchore.Sizing.Exports.Tests;

/// <summary>Plans and their files, made as the application makes them.</summary>
public static class Plans
{
    /// <summary>The worked example of the vendor's chart: 15 replicas, 120 GB of memory.</summary>
    public const string Sample = """{"images":5000,"largestImage":"2.5 GB","analyzer":5,"policyEngine":3}""";

    /// <summary>A customer of middling size with growth, sizes in binary units and something to settle.</summary>
    public const string Growing =
        """{"name":"Café Ōsaka","images":20000,"largestImage":"3 GiB","analyzer":4,"nodeMemory":"64 GiB","imagesPerMonth":1500,"months":120,"imagesPerHour":400,"minutesPerImage":1.5,"postgres":"9.6.24","kernel":"4.4.0","storageDriver":"overlay2","temporaryVolume":false,"dockerSocket":true}""";

    /// <summary>A release that states CPU, with nodes of which CPU is the limit.</summary>
    public const string Newest = """{"release":"6.1","images":5000,"analyzer":3,"nodeMemory":"64 GB","nodeCpu":16,"objectStore":"s3"}""";

    /// <summary>A deployment with something in every part of a plan: growth, CPU, a proxy, an object store, errors and warnings.</summary>
    public const string Rich = """
        {
          "name": "Café Ōsaka", "release": "6.1", "images": 20000, "largestImage": "3 GiB", "analyzer": 4, "reports": 2,
          "nodeMemory": "64 GiB", "nodeCpu": 16, "imagesPerMonth": 1500, "months": 120, "imagesPerHour": 400, "minutesPerImage": 1.5,
          "postgres": "9.6.24", "kernel": "4.4.0", "storageDriver": "overlay2", "temporaryVolume": false, "dockerSocket": true,
          "objectStore": "s3", "internetAccess": "proxy", "preflight": "nodes.memory:fail",
          "preparedFor": "Ōsaka Bank & Sons", "preparedBy": "Jane Doe", "date": "2026-11-26",
          "notes": "Agreed on the call:\n- two sites, one plan\n\n# Next step: a trial <in May>"
        }
        """;

    private static readonly SizingEngine Engine = new(RuleBookCatalog.Shipped);

    public static SizingPlan Create(string json)
    {
        var decoded = Engine.Codec.DecodeJson(Encoding.UTF8.GetBytes(json));
        Assert.Empty(decoded.Errors);
        return Engine.Plan(decoded.Deployment);
    }

    /// <summary>The default deployment under a name that JSON would have to escape.</summary>
    public static SizingPlan Named(string name) => Engine.Plan(Engine.Codec.Default.Defaults with { Name = name });

    public static byte[] Json(SizingPlan plan) =>
        PlanJson.Create(plan, PlanIdentity.Create(plan, Engine.Codec, plan.Link), Engine.Codec).Bytes.ToArray();

    /// <param name="plan">The plan.</param>
    /// <param name="root">The configured public address, or empty.</param>
    public static PlanDocument Document(SizingPlan plan, string root = "") =>
        PlanDocuments.Create(plan, PlanIdentity.Create(plan, Engine.Codec, root + plan.Link));

    /// <summary>The plan's document with the same deployment under another release.</summary>
    public static PlanDocument Comparison(SizingPlan plan, string release) =>
        PlanDocuments.Create(
            plan,
            PlanIdentity.Create(plan, Engine.Codec, plan.Link),
            Sizing.Engine.Comparisons.Comparison.Create(Engine, plan.Deployment, release));

    public static byte[] Pdf(SizingPlan plan, Paper paper = Paper.A4, string root = "") => new PdfPrinter().Print(Document(plan, root), paper);
}
