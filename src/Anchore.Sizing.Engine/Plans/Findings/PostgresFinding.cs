using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the site's PostgreSQL is recent enough.</summary>
internal sealed class PostgresFinding() : VersionFinding(FindingIds.Postgres)
{
    public override string Field => "postgres";

    public override Finding Evaluate(PlanContext plan) =>
        Compare(plan.Book[RuleIds.PostgresVersion], "PostgreSQL", plan.Deployment.Postgres, "SHOW server_version");
}
