using System.Globalization;
using Anchore.Sizing.Engine.Quantities;
using FluentValidation;
using FluentValidation.Validators;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>What the rules of a field allow, as its form, its description and its messages say it.</summary>
/// <param name="validators">The validators of the field's rules.</param>
internal sealed class FieldLimits(IReadOnlyList<IPropertyValidator> validators)
{
    /// <summary>The limits of a field without rules.</summary>
    public static FieldLimits None { get; } = new([]);

    /// <summary>The allowed values in words, for example "1 to 1,000"; empty where every value is allowed.</summary>
    public string Words { get; } = string.Join(", ", validators.Select(Describe));

    /// <summary>The smallest allowed number, where the limits are plain numbers.</summary>
    public decimal? Minimum { get; } = Range(validators) is { } range ? Number(range.From) : null;

    /// <summary>The largest allowed number, where the limits are plain numbers.</summary>
    public decimal? Maximum { get; } = Range(validators) is { } range ? Number(range.To) : null;

    /// <summary>Whether a size is within the limits.</summary>
    public bool Allows(DataSize size)
    {
        // These rules look at nothing but the size.
        var context = new ValidationContext<Deployment>(null!);
        return validators.OfType<IPropertyValidator<Deployment, DataSize>>().All(validator => validator.IsValid(context, size));
    }

    private static IBetweenValidator? Range(IReadOnlyList<IPropertyValidator> validators) =>
        validators.OfType<IBetweenValidator>().SingleOrDefault();

    private static decimal? Number(object limit) => limit is DataSize or DateOnly ? null : Convert.ToDecimal(limit);

    private static string Describe(IPropertyValidator validator) => validator switch
    {
        IDescribedValidator described => described.Allowed,
        IBetweenValidator range when range.From.Equals(range.To) => $"exactly {Text(range.From)}",
        IBetweenValidator range => $"{Text(range.From)} to {Text(range.To)}",
        ILengthValidator length => $"at most {length.Max} characters",
        IComparisonValidator { Comparison: Comparison.GreaterThan } bound => $"more than {Text(bound.ValueToCompare)}",
        IComparisonValidator { Comparison: Comparison.LessThanOrEqual } bound => $"up to {Text(bound.ValueToCompare)}",
        _ => throw new NotSupportedException($"No words for what {validator.Name} allows."),
    };

    private static string Text(object limit) => limit switch
    {
        DataSize { Bytes: 0 } => "0 B",
        DataSize size => size.ToString(),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Display.Count(Convert.ToDecimal(limit)),
    };
}
