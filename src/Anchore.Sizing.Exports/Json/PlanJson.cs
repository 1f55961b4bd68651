using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a plan as JSON: the same bytes for the same deployment.</summary>
public static class PlanJson
{
    /// <summary>The plan as JSON in UTF-8.</summary>
    public static FileContent Of(SizingPlan plan, PlanIdentity identity, DeploymentCodec codec) =>
        new(JsonResponses.Serialize(PlanResponse.FromPlan(plan, identity, codec)), []);
}
