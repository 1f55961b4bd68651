using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>Validates the deployments of one release and reports every field that is out of its limits, by the field's name.</summary>
public sealed class DeploymentValidator : AbstractValidator<Deployment>
{
    private readonly Dictionary<string, FieldLimits> limits;

    /// <param name="book">The release that the deployments are for.</param>
    /// <param name="catalog">The releases to choose from.</param>
    internal DeploymentValidator(RuleBook book, RuleBookCatalog catalog)
    {
        FieldValidator[] concerns =
        [
            new AboutValidator(book, catalog),
            new WorkloadValidator(),
            new ServicesValidator(book),
            new PlatformValidator(book),
        ];
        Array.ForEach(concerns, Include);
        limits = concerns.SelectMany(concern => concern.CreateDescriptor().Rules)
            .GroupBy(rule => rule.PropertyName, rule => rule.Components.Select(component => component.Validator))
            .ToDictionary(rules => rules.Key, rules => new FieldLimits([.. rules.SelectMany(validators => validators)]));
    }

    /// <summary>What the rules allow a field; everything where there is no rule for it.</summary>
    internal FieldLimits LimitsOf(string field) => limits.GetValueOrDefault(field, FieldLimits.None);

    /// <summary>Whether one field of a deployment is within its limits, whatever the others are.</summary>
    internal bool Allows(string field, Deployment deployment) =>
        this.Validate(deployment, options => options.IncludeProperties(field)).IsValid;
}
