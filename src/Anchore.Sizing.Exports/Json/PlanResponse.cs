using System.Text.Json;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A plan as the API returns it.</summary>
internal sealed record PlanResponse(
    string Release,
    string Revision,
    string Fingerprint,
    JsonElement Deployment,
    string? ReleaseVersion,
    PlanStatus Status,
    string Verdict,
    string Link,
    FigureResponse[] Figures,
    ServiceResponse[] Services,
    NodeGroupResponse[] Placement,
    FindingResponse[] Findings,
    ConnectionResponse[] Network,
    GrowthPoint[] Growth,
    IReadOnlyList<string> NotStated)
{
    public static PlanResponse FromPlan(SizingPlan plan, PlanIdentity identity, DeploymentCodec codec) => new(
        plan.Book.Release,
        plan.Book.Revision,
        identity.Fingerprint,
        ToJson(plan.Deployment, codec),
        plan.Deployment.ReleaseVersion?.Text,
        plan.Status,
        plan.Verdict,
        plan.Link,
        [.. plan.Figures.Select(FigureResponse.FromFigure)],
        [.. plan.Services.Select(ServiceResponse.FromService)],
        [.. plan.Placement.Groups.Select(NodeGroupResponse.FromGroup)],
        [.. plan.Findings.Select(FindingResponse.FromFinding)],
        [.. plan.Network.Select(ConnectionResponse.FromConnection)],
        [.. plan.Growth],
        plan.Book.NotStated);

    /// <summary>The deployment as the codec writes it, which can be sent back.</summary>
    public static JsonElement ToJson(Deployment deployment, DeploymentCodec codec)
    {
        using var document = JsonDocument.Parse(codec.EncodeJson(deployment));
        return document.RootElement.Clone();
    }
}

internal sealed record FigureResponse(
    string Id,
    string Label,
    decimal? Value,
    Unit Unit,
    string Display,
    string Formula,
    FigureKind Kind,
    TermResponse Derivation,
    SourceResponse?[] Sources)
{
    public static FigureResponse FromFigure(Figure figure) => new(
        figure.Id,
        figure.Label,
        figure.Value,
        figure.Unit,
        figure.Display,
        figure.Formula,
        figure.Kind,
        TermResponse.FromTerm(figure.Derivation),
        [.. figure.Sources.Select(SourceResponse.FromSource)]);
}

/// <summary>What a service needs: memory in bytes and CPUs per replica; CPU is null where the release states none.</summary>
internal sealed record ServiceResponse(
    string Id, string Name, long Replicas, ValueOrigin Chosen, long Memory, decimal? Cpu, int? Port)
{
    public static ServiceResponse FromService(ServicePlan service) => new(
        service.Service.Id,
        service.Service.Name,
        service.Replicas,
        service.Chosen,
        service.MemoryEach,
        service.CpuEach,
        service.Service.Port);
}

/// <summary>Equal nodes: memory in bytes and CPUs of one node, what is free on it, and the replicas on it by service.</summary>
internal sealed record NodeGroupResponse(
    long Nodes, bool Spare, long Memory, decimal? Cpu, long MemoryFree, decimal? CpuFree, IReadOnlyDictionary<string, long> Replicas)
{
    public static NodeGroupResponse FromGroup(NodeGroup group) => new(
        group.Nodes,
        group.IsSpare,
        group.Memory,
        group.Cpu,
        group.MemoryFree,
        group.CpuFree,
        group.Replicas.ToDictionary(placed => placed.Service.Id, placed => placed.Count));
}

internal sealed record FindingResponse(string Id, Severity Severity, string Message, string? Remedy, SourceResponse? Source, RuleKind Kind)
{
    public static FindingResponse FromFinding(Finding finding) => new(
        finding.Id, finding.Severity, finding.Message, finding.Remedy, SourceResponse.FromSource(finding.Rule.Source), finding.Rule.Kind);
}

internal sealed record ConnectionResponse(
    string From,
    string To,
    string Address,
    int? Port,
    string Protocol,
    NetworkDirection Direction,
    string Purpose,
    bool Required,
    SourceResponse? Source)
{
    public static ConnectionResponse FromConnection(NetworkRule connection) => new(
        connection.From.Name,
        connection.To.Name,
        connection.To.Address,
        connection.Port,
        connection.Protocol,
        connection.Direction,
        connection.Purpose,
        connection.Required,
        SourceResponse.FromSource(connection.Source));
}
