using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The value of a field as people read it: with its unit, thousands parted, yes and no for flags.</summary>
public static class FieldText
{
    /// <summary>The value, or empty text when the field is not given.</summary>
    public static string Format(Field field, Deployment deployment)
    {
        var text = field.Write(deployment);
        return field.Kind switch
        {
            FieldKind.Choice => field.Choices.Single(choice => choice.Value == text).Label,
            FieldKind.Flag => text == "true" ? "yes" : "no",
            FieldKind.Count => WithUnit(Display.Count(decimal.Parse(text, CultureInfo.InvariantCulture)), field),
            FieldKind.Checks when deployment.Preflight is { List: var problems } =>
                $"{problems.Count(problem => problem.IsFailure)} failed, {problems.Count(problem => !problem.IsFailure)} to look at",
            FieldKind.Ratio when text.Length > 0 => WithUnit(text, field),
            _ => text,
        };
    }

    private static string WithUnit(string text, Field field) =>
        field.Unit.Length > 0 ? $"{text} {(text == "1" ? Singular(field.Unit) : field.Unit)}" : text;

    // The units of the fields are plain plurals: replicas, images a month, hours.
    private static string Singular(string unit)
    {
        var blank = unit.IndexOf(' ', StringComparison.Ordinal);
        var noun = blank < 0 ? unit : unit[..blank];
        return noun.TrimEnd('s') + unit[noun.Length..];
    }
}
