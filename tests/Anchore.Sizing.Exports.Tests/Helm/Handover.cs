using System.Text;
using System.Text.Json.Nodes;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Compose;
using Anchore.Sizing.Exports.Helm;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>Plans and the files that people deploy, made as the application makes them.</summary>
public static class Handover
{
    public const string Sample = """{"images":5000,"largestImage":"2.5 GB","analyzer":5,"policyEngine":3}""";

    public static SizingEngine Engine { get; } = new(RuleBookCatalog.Shipped);

    /// <summary>The releases for which every law must hold.</summary>
    public static TheoryData<string> Releases => [.. Engine.Catalog.Books.Select(book => book.Release)];

    public static SizingPlan Plan(string json)
    {
        var decoded = Engine.Codec.DecodeJson(Encoding.UTF8.GetBytes(json));
        Assert.Empty(decoded.Errors);
        return Engine.Plan(decoded.Deployment);
    }

    /// <summary>The same deployment under a release.</summary>
    public static SizingPlan Plan(string json, string release) =>
        Plan(json.Insert(1, $"\"release\":\"{release}\"{(json == "{}" ? "" : ",")}"));

    public static FileContent Helm(SizingPlan plan) => HelmValues.Create(plan, IdentityOf(plan));

    public static FileContent Compose(SizingPlan plan) => ComposeFile.Create(plan, IdentityOf(plan));

    public static string Text(FileContent file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>A chart as a rule book's file names it.</summary>
    /// <param name="chart">Name and version, parted by a blank.</param>
    public static JsonNode ChartEntry(string chart)
    {
        var (name, version) = chart.Split(' ') is [var first, var second]
            ? (first, second)
            : throw new ArgumentException("A chart has a name and a version.", nameof(chart));
        return new JsonObject
        {
            ["name"] = name,
            ["version"] = version,
            ["from"] = "0",
            ["to"] = "99",
        };
    }

    /// <summary>Every field as text: how a failing property shows its deployment.</summary>
    public static string Print(Deployment deployment) =>
        string.Join(", ", Engine.Codec.SchemaOf(deployment.Release).Fields.Select(field => $"{field.Name}={field.Write(deployment)}"));

    private static PlanIdentity IdentityOf(SizingPlan plan) => PlanIdentity.Create(plan, Engine.Codec, plan.Link);
}
