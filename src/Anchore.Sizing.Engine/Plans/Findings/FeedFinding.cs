using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>How fresh vulnerability data are, against the vendor's own interval.</summary>
internal static class FeedFinding
{
    public static Finding Of(Formulas plan)
    {
        var rule = plan.Book[RuleIds.FeedInterval];
        var hours = plan.Deployment.FeedSyncHours;
        return hours > rule.Number.Value
            ? new Finding(rule.Id, Severity.Info, $"Vulnerability data are synchronized every {Hours(hours)}, less often than the vendor's {rule.Value}, so findings reach users later.", $"Synchronize every {Hours(rule.Number.Value!.Value)}, unless the network forbids it.", rule)
            : new Finding(rule.Id, Severity.Ok, $"Vulnerability data are synchronized every {Hours(hours)}; the vendor's interval is {rule.Value}.", null, rule);
    }

    private static string Hours(decimal hours) => hours == 1 ? "hour" : Display.Count(hours, "hour");
}
