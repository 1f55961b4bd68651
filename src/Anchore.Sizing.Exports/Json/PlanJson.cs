using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a plan as JSON: the same bytes for the same deployment.</summary>
public sealed class PlanJson : IPlanExport
{
    public string Name => "JSON";

    public string FileName => "plan.json";

    public string MediaType => "application/json";

    public string Audience => "for programs";

    public string Description => "every figure with its derivation";

    public bool IsText => true;

    public int Cost => 0;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity, request.Engine.Codec);

    /// <summary>The plan as JSON in UTF-8.</summary>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity, DeploymentCodec codec) =>
        new(JsonResponses.Serialize(PlanResponse.FromPlan(plan, identity, codec)), []);
}
