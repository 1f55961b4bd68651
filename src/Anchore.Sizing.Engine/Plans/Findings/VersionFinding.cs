using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether something on the site is recent enough.</summary>
internal static class VersionFinding
{
    /// <param name="rule">The rule with the oldest version allowed; its id is the finding's.</param>
    /// <param name="what">What has a version, to begin a sentence.</param>
    /// <param name="given">The site's version, when it is known.</param>
    /// <param name="command">How an administrator finds it out.</param>
    public static Finding Of(Rule rule, string what, VersionNumber? given, string command)
    {
        var oldest = rule.Version;
        return given switch
        {
            null => new Finding(rule.Id, Severity.Info, $"{what}: version not given; {oldest} or later is required.", $"Ask for the version ({command}) and enter it.", rule),
            _ when given.IsOlderThan(oldest) => new Finding(rule.Id, Severity.Error, $"{what} {given} is older than the required {oldest}.", $"Upgrade to {oldest} or later before the installation.", rule),
            _ => new Finding(rule.Id, Severity.Ok, $"{what} {given} meets the required {oldest} or later.", null, rule),
        };
    }
}
