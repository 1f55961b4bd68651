using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tests.Tables;

/// <summary>Where plans come from, with a public address configured.</summary>
internal static class Identities
{
    private static readonly DeploymentCodec Codec = new(RuleBookCatalog.Shipped);

    public static PlanIdentity Create(SizingPlan plan) => PlanIdentity.Create(plan, Codec, "https://sizing.example.com" + plan.Link);
}
