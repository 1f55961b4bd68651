using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That PostgreSQL needs an extension, in releases that use it.</summary>
internal sealed class CronFinding() : FindingDefinition(FindingIds.Cron)
{
    public override Finding? Evaluate(PlanContext plan) => plan.Book.Find(RuleIds.PostgresCron) is { } rule
        ? Info(
            rule,
            "PostgreSQL needs the extension pg_cron, installed and enabled.",
            "Ask whether the database offers it; managed services often need a setting for it.") with
        {
            Question = "Does your PostgreSQL offer the extension pg_cron?",
        }
        : null;
}
