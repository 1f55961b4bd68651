using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What it means to run the feeds service on the premises, or not to; only releases with that choice have this finding.</summary>
internal sealed class FeedsServiceFinding() : FindingDefinition(FindingIds.FeedsService)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.FeedsService) is not { } rule)
        {
            return null;
        }

        var runs = plan.RunningServices.Any(service => service.Service.Id == rule.Governs);
        return (runs, plan.Deployment.InternetAccess) switch
        {
            (true, _) => Info(
                rule,
                $"Feeds on the premises also need {Beside(plan.Book)}, which the plan's figures do not count.",
                "Plan both beside the figures."),
            (false, InternetAccess.None) => null,
            _ => Ok(
                rule,
                "Vulnerability data come straight from the vendor's public hosts; "
                    + "the chart would run a feeds service of its own by default."),
        };
    }

    private static string Beside(RuleBook book) =>
        $"a workspace volume of {book[RuleIds.FeedsWorkspace].Value} and a PostgreSQL database of their own, "
        + $"of {book[RuleIds.FeedsDatabase].Value} in the chart";
}
