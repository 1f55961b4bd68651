using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>One version of a Helm chart.</summary>
/// <param name="Name">The chart's name in its repository.</param>
/// <param name="Number">The version as it is written; empty where none is known.</param>
internal sealed record ChartVersion(string Name, string Number)
{
    private readonly VersionNumber? version = VersionNumber.TryParse(Number);

    /// <summary>The chart that installs the release of a rule book.</summary>
    public static ChartVersion From(RuleBook book) => new(book.Chart.Name, book.Chart.Version.Text);

    /// <summary>Whether this is the given version or a later one, compared number by number; false where no version is known.</summary>
    public bool IsAtLeast(string other) => version is not null && !version.IsOlderThan(VersionNumber.TryParse(other)!);

    /// <summary>Whether this is the given version or an earlier one, compared number by number; false where no version is known.</summary>
    public bool IsAtMost(string other) => version is not null && !VersionNumber.TryParse(other)!.IsOlderThan(version);
}
