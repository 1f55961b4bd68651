using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What it means to run the feeds service on the premises, or not to; only releases with that choice have this finding.</summary>
internal static class FeedsServiceFinding
{
    public static Finding? Create(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.FeedsService) is not { } rule)
        {
            return null;
        }

        var runs = plan.Services.Any(service => service.Service.Id == rule.Governs && service.Replicas > 0);
        if (!runs && plan.Deployment.InternetAccess == InternetAccess.None)
        {
            return null;
        }

        return runs
            ? new Finding(
                rule.Id,
                Severity.Info,
                $"Feeds on the premises also need {Beside(plan.Book)}, which the plan's figures do not count.",
                "Plan both beside the figures.",
                rule)
            : new Finding(
                rule.Id,
                Severity.Ok,
                "Vulnerability data come straight from the vendor's public hosts; "
                    + "the chart would run a feeds service of its own by default.",
                null,
                rule);
    }

    private static string Beside(RuleBook book) =>
        $"a workspace volume of {book[RuleIds.FeedsWorkspace].Value} and a PostgreSQL database of their own, "
        + $"of {book[RuleIds.FeedsDatabase].Value} in the chart";
}
