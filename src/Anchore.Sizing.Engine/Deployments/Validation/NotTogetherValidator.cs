using FluentValidation;
using FluentValidation.Validators;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>Allows one of two fields that say the same in two ways.</summary>
/// <param name="other">The name of the other field.</param>
/// <param name="areBoth">Whether both are given.</param>
internal sealed class NotTogetherValidator<T>(string other, Func<Deployment, T, bool> areBoth)
    : PropertyValidator<Deployment, T>, IDescribedValidator
{
    public override string Name => nameof(NotTogetherValidator<>);

    public string Allowed => $"not together with {other}";

    public override bool IsValid(ValidationContext<Deployment> context, T value) => !areBoth(context.InstanceToValidate, value);
}
