using System.Text.Json;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>The rules of one concern, each named after the field of its property: <c>LargestImage</c> is <c>largestImage</c>.</summary>
internal abstract class FieldValidator : AbstractValidator<Deployment>
{
    protected override void OnRuleAdded(IValidationRule<Deployment> rule) =>
        rule.PropertyName = JsonNamingPolicy.CamelCase.ConvertName(rule.PropertyName);
}
