using System.Globalization;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// How fresh vulnerability data are, against the vendor's own interval; nothing where the service that synchronizes them does not run,
/// or where the site does not let it out.
/// </summary>
internal sealed class FeedFinding() : FindingDefinition(FindingIds.Feed)
{
    public override string Field => "feedSyncHours";

    public override Finding? Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.FeedInterval];
        if (!plan.Applies(rule) || plan.Site.Unreachable.Any(connection => connection.From.Id == plan.Book.FindServiceOf(rule)?.Id))
        {
            return null;
        }

        var standard = rule.Number.Value!.Value;
        var hours = plan.Deployment.FeedSyncHours;
        return rule.Kind == RuleKind.Assumption
            ? NotStated(rule, standard, hours)
            : Stated(rule, standard, hours);
    }

    private Finding Stated(Rule rule, decimal standard, long hours) => hours > standard
        ? Info(
            rule,
            $"Vulnerability data are synchronized every {Hours(hours)}, less often than the vendor's {rule.Value}, "
                + "so findings reach users later.",
            $"Synchronize every {Hours(standard)}, unless the network forbids it.") with
        {
            Fix = Set($"Synchronize every {Hours(standard)}", Field, standard.ToString(CultureInfo.InvariantCulture)),
        }
        : Ok(rule, $"Vulnerability data are synchronized every {Hours(hours)}; the vendor's interval is {rule.Value}.");

    // Without a setting in the chart, the plan can only say what it expects.
    private Finding NotStated(Rule rule, decimal standard, long hours) => hours == standard
        ? Ok(
            rule,
            $"Vulnerability data are expected to be synchronized every {Hours(hours)}; "
                + "the vendor states no interval for this release.")
        : Info(
            rule,
            $"Vulnerability data cannot be set to be synchronized every {Hours(hours)}: "
                + "the vendor states no interval for this release, and its chart has no setting for one.",
            "Ask the vendor how the interval of the data syncer is set.");

    private static string Hours(decimal hours) => hours == 1 ? "hour" : Display.Count(hours, "hour");
}
