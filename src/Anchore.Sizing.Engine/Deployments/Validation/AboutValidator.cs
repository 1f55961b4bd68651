using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>What the plan is called, by and for whom, and the version that it is for.</summary>
internal sealed class AboutValidator : FieldValidator
{
    public AboutValidator(RuleBook book, RuleBookCatalog catalog)
    {
        RuleFor(d => d.Name).MaximumCharacters(120);
        RuleFor(d => d.Inventory).MaximumCharacters(ImportedValues.MostCharacters);
        RuleFor(d => d.PreparedFor).MaximumCharacters(120);
        RuleFor(d => d.PreparedBy).MaximumCharacters(120);
        RuleFor(d => d.Date).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31));
        RuleFor(d => d.Notes).MaximumCharacters(2000);
        RuleFor(d => d.ReleaseVersion).PlannedAs(book, catalog);
    }
}
