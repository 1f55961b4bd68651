using System.Text.Json;
using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;
using FluentValidation.Results;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A field with the type of its value.</summary>
/// <param name="description">What it is called and means.</param>
/// <param name="notation">How its values are read and written.</param>
/// <param name="limits">What its rules allow.</param>
/// <param name="get">Its value in a deployment.</param>
/// <param name="set">A deployment with another value.</param>
/// <param name="defaultOf">Its default, where that follows from other fields; otherwise the rule book states it.</param>
internal sealed class TypedField<T>(
    FieldDescription description,
    FieldFormat<T> notation,
    FieldLimits limits,
    Func<Deployment, T?> get,
    Func<Deployment, T?, Deployment> set,
    Func<Deployment, T?>? defaultOf = null) : Field(description)
{
    public override string Allowed { get; } = notation.Describe(limits.Words);

    public override FieldKind Kind => notation.Kind;

    public override decimal? Minimum => limits.Minimum;

    public override decimal? Maximum => limits.Maximum;

    public override string Write(Deployment deployment) => get(deployment) is { } given ? notation.Write(given) : "";

    public override bool IsDefault(Deployment deployment, Deployment defaults) =>
        EqualityComparer<T>.Default.Equals(get(deployment), defaultOf is null ? get(defaults) : defaultOf(deployment));

    internal override Deployment TakeDefault(Deployment deployment) =>
        defaultOf is null ? deployment : set(deployment, defaultOf(deployment));

    internal override Deployment Copy(Deployment from, Deployment to) => set(to, get(from));

    internal override ParseResult<Deployment> Read(string text, Deployment into) => Take(notation.Read(text), text, into);

    internal override ParseResult<Deployment> Read(JsonElement element, Deployment into) =>
        Take(notation.Read(element), Given(element), into);

    internal override void WriteJson(Utf8JsonWriter writer, Deployment deployment)
    {
        if (get(deployment) is { } given)
        {
            notation.Write(writer, given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal override string Describe(ValidationFailure failure, Deployment deployment) =>
        Message(Write(deployment), failure.CustomState as string ?? "is out of range");

    private ParseResult<Deployment> Take(ParseResult<T> reading, string given, Deployment into) =>
        reading.Problem is null
            ? ParseResult<Deployment>.Success(set(into, reading.Value))
            : ParseResult<Deployment>.Failure(Message(given, reading.Problem));

    private string Message(string given, string problem) =>
        $"{Label}: {GivenText.Quote(given)} {problem}{(problem.EndsWith('?') ? "" : ".")} Allowed: {Allowed}.";

    private static string Given(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? JsonText.TryRead(element) ?? element.GetRawText() : element.GetRawText();
}
