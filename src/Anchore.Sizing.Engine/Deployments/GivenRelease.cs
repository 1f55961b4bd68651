using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The rule book that what was sent is read with.</summary>
/// <param name="Book">The rule book of the release.</param>
/// <param name="Version">The version that the release was given as, where it says more than the rule book's id.</param>
internal sealed record GivenRelease(RuleBook Book, VersionNumber? Version)
{
    /// <param name="catalog">The releases to choose from.</param>
    /// <param name="release">The text of the field release; one that is not known is an error of that field.</param>
    /// <param name="fallback">What stands in for a release that is not known.</param>
    public static GivenRelease Create(RuleBookCatalog catalog, string? release, RuleBook fallback) =>
        string.IsNullOrWhiteSpace(release) ? new GivenRelease(catalog.Default, null)
        : catalog.Resolve(release) is { } resolved ? new GivenRelease(resolved.Book, resolved.Version)
        : new GivenRelease(fallback, null);

    /// <summary>Whether the field releaseVersion names another version than the field release.</summary>
    public bool IsContradictedBy(string? version) =>
        Version is not null && !string.IsNullOrWhiteSpace(version) && VersionOutput.Find(version)?.Equals(Version) == false;
}
