using FluentValidation;
using FluentValidation.Validators;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>Limits the length of a text in Unicode scalars; FluentValidation's own counts UTF-16 code units.</summary>
/// <param name="maximum">The most characters.</param>
internal sealed class CharactersValidator(int maximum) : PropertyValidator<Deployment, string>, ILengthValidator
{
    public override string Name => nameof(CharactersValidator);

    public int Min => 0;

    public int Max => maximum;

    public static int Count(string text) => text.EnumerateRunes().Count();

    public override bool IsValid(ValidationContext<Deployment> context, string value) => value.Length <= maximum || Count(value) <= maximum;
}
