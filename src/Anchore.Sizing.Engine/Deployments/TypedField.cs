using System.Text.Json;
using Anchore.Sizing.Engine.Deployments.Notations;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A field with the type of its value.</summary>
/// <param name="description">What it is called and means.</param>
/// <param name="notation">How its values are read and written.</param>
/// <param name="limits">The values that it allows.</param>
/// <param name="get">Its value in a deployment.</param>
/// <param name="set">A deployment with another value.</param>
/// <param name="defaultOf">Its default, where that follows from other fields; otherwise the rule book states it.</param>
internal sealed class TypedField<T>(
    FieldDescription description,
    Notation<T> notation,
    Limits<T> limits,
    Func<Deployment, Maybe<T>> get,
    Func<Deployment, Maybe<T>, Deployment> set,
    Func<Deployment, Maybe<T>>? defaultOf = null) : Field(description)
{
    public override string Allowed => limits.Words;

    public override FieldKind Kind => notation.Kind;

    public override decimal? Minimum => limits.Minimum;

    public override decimal? Maximum => limits.Maximum;

    public override string Write(Deployment deployment) => get(deployment) is { IsGiven: true } given ? notation.Write(given.Value) : "";

    public override bool IsDefault(Deployment deployment, Deployment defaults) =>
        get(deployment) == (defaultOf is null ? get(defaults) : defaultOf(deployment));

    internal override Deployment TakeDefault(Deployment deployment) => defaultOf is null ? deployment : set(deployment, defaultOf(deployment));

    internal override Deployment Copy(Deployment from, Deployment to) => set(to, get(from));

    internal override Reading<Deployment> Read(string text, Deployment into) => Take(notation.Read(text), text, into);

    internal override Reading<Deployment> Read(JsonElement element, Deployment into) => Take(notation.Read(element), Given(element), into);

    internal override void WriteJson(Utf8JsonWriter writer, Deployment deployment)
    {
        if (get(deployment) is { IsGiven: true } given)
        {
            notation.Write(writer, given.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal override bool IsAllowed(Deployment deployment) => Allows(get(deployment));

    internal override void AddRuleTo(DeploymentValidator validator) =>
        validator.RuleFor(deployment => get(deployment))
            .Must(Allows)
            .OverridePropertyName(Name)
            .WithMessage((_, value) => Message(notation.Write(value.Value), "is out of range"));

    private bool Allows(Maybe<T> value) => !value.IsGiven || limits.Allows(value.Value);

    private Reading<Deployment> Take(Reading<T> reading, string given, Deployment into) =>
        reading.Problem is null
            ? Reading<Deployment>.Of(set(into, reading.Value))
            : Reading<Deployment>.Refused(Message(given, reading.Problem));

    private string Message(string given, string problem) =>
        $"{Label}: {GivenText.Quote(given)} {problem}. Allowed: {limits.Words}.";

    private static string Given(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? JsonText.TryRead(element) ?? element.GetRawText() : element.GetRawText();
}
