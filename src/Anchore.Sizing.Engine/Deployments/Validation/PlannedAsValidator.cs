using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;
using FluentValidation.Validators;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>Allows the versions that are planned with a rule book.</summary>
internal sealed class PlannedAsValidator(RuleBook book, RuleBookCatalog catalog)
    : PropertyValidator<Deployment, VersionNumber?>, IDescribedValidator
{
    public override string Name => nameof(PlannedAsValidator);

    public string Allowed => $"a version that is planned as release {book.Release} ({book.Covers})";

    public override bool IsValid(ValidationContext<Deployment> context, VersionNumber? value) =>
        value is null || catalog.Resolve(value.Text)?.Book == book;
}
