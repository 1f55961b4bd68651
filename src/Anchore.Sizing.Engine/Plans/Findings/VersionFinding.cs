using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether something on the site is recent enough.</summary>
internal abstract class VersionFinding(string id) : FindingDefinition(id)
{
    /// <param name="rule">The rule with the oldest version allowed.</param>
    /// <param name="what">What has a version, to begin a sentence.</param>
    /// <param name="given">The site's version, when it is known.</param>
    /// <param name="command">How an administrator finds it out.</param>
    protected Finding Compare(Rule rule, string what, VersionNumber? given, string command)
    {
        var oldest = rule.Version;
        return given switch
        {
            null => Info(
                rule,
                $"{what}: version not given; {oldest} or later is required.",
                $"Ask for the version ({command}) and enter it.") with
            { Question = $"Which version of {what} do you run ({command})?" },
            _ when given.IsOlderThan(oldest) => Error(
                rule,
                $"{what} {given} is older than the required {oldest}.",
                $"Upgrade to {oldest} or later before the installation."),
            _ => Ok(rule, $"{what} {given} meets the required {oldest} or later."),
        };
    }
}
