using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The value of a field as people read it: with its unit, thousands grouped, yes and no for flags.</summary>
public static class FieldText
{
    /// <summary>The value, or empty text when the field is not given.</summary>
    public static string Format(Field field, Deployment deployment) => Format(field, field.Write(deployment), deployment);

    /// <summary>The value that a plan counts with: replicas that were not given are those that the plan chose.</summary>
    public static string Format(Field field, SizingPlan plan) => Format(field, Write(field, plan), plan.Deployment);

    /// <summary>The same in its canonical text.</summary>
    public static string Write(Field field, SizingPlan plan) => plan.Book.FindService(field.Name) is { } service
        ? plan.Services[service.Index].Replicas.ToString(CultureInfo.InvariantCulture)
        : field.Write(plan.Deployment);

    private static string Format(Field field, string text, Deployment deployment) => field.Kind switch
    {
        _ when text.Length == 0 => "",
        FieldKind.Choice => field.Choices.Single(choice => choice.Value == text).Label,
        FieldKind.Flag => text == "true" ? "yes" : "no",
        FieldKind.Count => WithUnit(Display.Count(decimal.Parse(text, CultureInfo.InvariantCulture)), field),
        FieldKind.Checks when deployment.Preflight is { List: var problems } =>
            $"{problems.Count(problem => problem.IsFailure)} failed, {problems.Count(problem => !problem.IsFailure)} to look at",
        FieldKind.Ratio => WithUnit(text, field),
        FieldKind.Date when deployment.Date is { } date => DateText.Format(date),
        _ => text,
    };

    /// <summary>Whether a plan says something about a field: it has a value, or a version that is still to be asked for.</summary>
    public static bool IsTelling(Field field, SizingPlan plan) =>
        (field.Kind == FieldKind.Version || Format(field, plan).Length > 0)
        && (field.Name != "imagesPerMonth" || plan.Deployment.GrowthPercent is null);

    /// <summary>Whether a field says what the plan is called, by and for whom, which documents print at their head.</summary>
    public static bool IsAboutDocument(Field field) => field.Name is "name" or "preparedFor" or "preparedBy" or "date" or "notes";

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
