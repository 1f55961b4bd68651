using System.Text;
using System.Text.Json.Nodes;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Preflight scripts, made as the application makes them.</summary>
internal static class Scripts
{
    private static readonly SizingEngine Engine = new(RuleBookCatalog.Shipped);

    public static string Format(string json) => Encoding.UTF8.GetString(FileOf(json).Bytes.Span);

    public static FileContent FileOf(string json)
    {
        var decoded = Engine.Codec.DecodeJson(Encoding.UTF8.GetBytes(json));
        Assert.Empty(decoded.Errors);
        return FileOf(Engine.Plan(decoded.Deployment));
    }

    /// <summary>The ids of the findings of a plan with what a preflight run found wrong.</summary>
    public static IEnumerable<string> FindingsOf(string json, string problems)
    {
        var fields = JsonNode.Parse(json)!.AsObject();
        fields["preflight"] = problems;
        var decoded = Engine.Codec.DecodeJson(Encoding.UTF8.GetBytes(fields.ToJsonString()));
        Assert.Empty(decoded.Errors);
        return Engine.Plan(decoded.Deployment).Findings.Select(finding => finding.Id);
    }

    public static string Named(string name) =>
        Encoding.UTF8.GetString(FileOf(Engine.Plan(Engine.Codec.Default.Defaults with { Name = name })).Bytes.Span);

    /// <summary>The lines that differ from plan to plan.</summary>
    public static string BlockOf(string script)
    {
        var begin = script.IndexOf(PreflightTemplate.Begin, StringComparison.Ordinal) + PreflightTemplate.Begin.Length;
        return script[begin..script.IndexOf(PreflightTemplate.End, StringComparison.Ordinal)];
    }

    private static FileContent FileOf(SizingPlan plan) => PreflightScript.Create(plan, PlanIdentity.Create(plan, Engine.Codec, plan.Link));
}
