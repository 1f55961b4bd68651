using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>The rules that FluentValidation does not have.</summary>
internal static class FieldRules
{
    /// <summary>At most so many characters, counted as people do: as Unicode scalars.</summary>
    public static IRuleBuilderOptions<Deployment, string> MaximumCharacters(this IRuleBuilder<Deployment, string> rule, int maximum) =>
        rule.SetValidator(new CharactersValidator(maximum)).WithState((_, text) => $"is {CharactersValidator.Count(text)} characters long");

    /// <summary>Zero, or a size within a range.</summary>
    public static IRuleBuilderOptions<Deployment, DataSize> ZeroOrBetween(
        this IRuleBuilder<Deployment, DataSize> rule, DataSize minimum, DataSize maximum) =>
            rule.SetValidator(new ZeroOrBetweenValidator(minimum, maximum));

    /// <summary>Not while another field says the same in another way.</summary>
    public static IRuleBuilderOptions<Deployment, T> NotTogether<T>(
        this IRuleBuilder<Deployment, T> rule, string other, Func<Deployment, T, bool> areBoth) =>
            rule.SetValidator(new NotTogetherValidator<T>(other, areBoth)).WithState(_ => $"is given together with {other}");

    /// <summary>A version that a rule book plans.</summary>
    public static IRuleBuilderOptions<Deployment, VersionNumber?> PlannedAs(
        this IRuleBuilder<Deployment, VersionNumber?> rule, RuleBook book, RuleBookCatalog catalog) =>
            rule.SetValidator(new PlannedAsValidator(book, catalog));
}
