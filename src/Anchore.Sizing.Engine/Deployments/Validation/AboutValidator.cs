using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>What the plan is called, and the version that it is for.</summary>
internal sealed class AboutValidator : FieldValidator
{
    public AboutValidator(RuleBook book, RuleBookCatalog catalog)
    {
        RuleFor(d => d.Name).MaximumCharacters(120);
        RuleFor(d => d.ReleaseVersion).PlannedAs(book, catalog);
    }
}
