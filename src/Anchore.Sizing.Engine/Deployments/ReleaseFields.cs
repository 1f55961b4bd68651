using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The fields that choose the rule book.</summary>
internal static class ReleaseFields
{
    public const string ReleaseName = "release";
    public const string VersionName = "releaseVersion";

    /// <summary>The fields that choose the rule book; all others are read with it.</summary>
    public static readonly string[] Names = [ReleaseName, VersionName];

    /// <summary>A rule book's id, or any version that a rule book covers; written as the id.</summary>
    public static TypedField<string> Release(RuleBookCatalog catalog) => new(
        new FieldDescription(ReleaseName, "Release", "The vendor release whose rules apply")
        {
            Choices = [.. catalog.Books.Select(book => Choice(book, catalog))],
        },
        new ReleaseFormat(catalog),
        FieldLimits.None,
        d => d.Release,
        (d, v) => d with { Release = v! });

    /// <summary>The version that was asked for, where it says more than the rule book's id.</summary>
    public static TypedField<VersionNumber> Version(RuleBook book, DeploymentValidator validator) => new(
        new FieldDescription(VersionName, "Version", "The version that is installed, where it is known more precisely")
        {
            IsOptional = true,
            IsOptionalText = true,
        },
        new VersionFormat<VersionNumber>(VersionOutput.Find, book.Covers.To.Text),
        validator.LimitsOf(VersionName),
        d => d.ReleaseVersion,
        (d, v) => d with { ReleaseVersion = v?.Text == book.Release ? null : v });

    private static FieldChoice Choice(RuleBook book, RuleBookCatalog catalog) =>
        new(book.Release, book == catalog.Latest ? book.Release + " (latest)" : book.Release);
}
