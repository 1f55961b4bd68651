using Anchore.Sizing.Engine.Quantities;
using FluentValidation;
using FluentValidation.Validators;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>Allows none of something, or a useful amount of it.</summary>
internal sealed class ZeroOrBetweenValidator(DataSize minimum, DataSize maximum)
    : PropertyValidator<Deployment, DataSize>, IDescribedValidator
{
    public override string Name => nameof(ZeroOrBetweenValidator);

    public string Allowed => $"{default(DataSize)}, or {minimum} to {maximum}";

    public override bool IsValid(ValidationContext<Deployment> context, DataSize value) =>
        value.Bytes == 0 || (value >= minimum && value <= maximum);
}
