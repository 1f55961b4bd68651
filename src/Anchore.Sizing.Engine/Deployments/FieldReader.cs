using System.Text.Json;
using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Quantities;
using FluentValidation.Results;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Reads fields one by one into a deployment and collects everything that is wrong.</summary>
/// <param name="schema">The fields that exist.</param>
/// <param name="start">The deployment in which nothing is given but the version of the release.</param>
/// <param name="fallback">Whose value a field has that cannot be read.</param>
/// <param name="others">The fields of every release, to say where one does exist that this one does not have.</param>
internal sealed class FieldReader(
    DeploymentSchema schema,
    Deployment start,
    Deployment fallback,
    IReadOnlyCollection<DeploymentSchema> others
)
{
    private readonly Dictionary<string, FieldError> errors = [];
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> taken = [];
    private Deployment deployment = start;

    public DeploymentSchema DeploymentSchema => schema;

    public void ReadText(string name, string text)
    {
        if (Expect(name) is { } field && (field.Kind is FieldKind.Text or FieldKind.Lines || !string.IsNullOrWhiteSpace(text)))
        {
            Take(field, field.Read(text, deployment));
        }
    }

    /// <summary>Reads a value of a link that may have come through chat or mail: the first of its possible forms that is legal.</summary>
    public void ReadLink(string name, string text, bool isLast)
    {
        string[] forms = [.. QueryText.Repairs(text, isLast).Distinct()];
        var form = forms is [var only] || schema.Find(name) is not { } field ? text
            : forms.FirstOrDefault(form => schema.TryTake(field, form, deployment) is not null)
                ?? forms.FirstOrDefault(form => field.Read(form, deployment).Problem is null, text);
        ReadText(name, form);
    }

    public void RefuseText(string name)
    {
        if (Expect(name) is { } field)
        {
            RefuseValue(field, $"{field.Label}: not valid UTF-8. Allowed: text in UTF-8.");
        }
    }

    public void ReadJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        ReadJson(document.RootElement);
    }

    public void ReadJson(JsonElement fields)
    {
        foreach (var property in fields.EnumerateObject())
        {
            if (JsonText.TryReadName(property) is not { } name)
            {
                Refuse("body", "A field's name is not valid Unicode text.");
            }
            else if (Expect(name) is { } field && !field.IsAbsent(property.Value))
            {
                Take(field, field.Read(property.Value, deployment));
            }
        }
    }

    public void Refuse(string field, string message) => errors.TryAdd(field, new FieldError(field, message));

    public Decoded Finish()
    {
        // A value that is refused may have given other fields their default.
        while (FindFailures() is { Length: > 0 } failures)
        {
            foreach (var failure in failures)
            {
                var field = schema[failure.PropertyName];
                RefuseValue(field, field.Describe(failure, deployment));
            }
        }

        return new Decoded(deployment, errors.Count == 0 ? [] : InOrder());
    }

    private ValidationFailure[] FindFailures()
    {
        foreach (var field in schema.Fields.Where(field => !taken.Contains(field.Name)))
        {
            deployment = field.TakeDefault(deployment);
        }

        return [.. schema.Validator.Validate(deployment).Errors.Where(failure => !errors.ContainsKey(failure.PropertyName))];
    }

    private FieldError[] InOrder()
    {
        var known = schema.Fields.Where(field => errors.ContainsKey(field.Name)).Select(field => errors[field.Name]);
        var unknown = errors.Values.Where(error => schema.Find(error.Field) is null);
        return [.. known, .. unknown];
    }

    private Field? Expect(string name)
    {
        var field = schema.Find(name);
        if (field is null)
        {
            Refuse(name, schema.DescribeUnknown(name, others));
        }
        else if (!seen.Add(name))
        {
            RefuseValue(field, $"{field.Label}: given more than once. Give it once.");
        }

        return errors.ContainsKey(name) ? null : field;
    }

    private void Take(Field field, ParseResult<Deployment> reading)
    {
        if (reading.Problem is null)
        {
            taken.Add(field.Name);
            deployment = reading.Value;
        }
        else
        {
            RefuseValue(field, reading.Problem);
        }
    }

    private void RefuseValue(Field field, string message)
    {
        Refuse(field.Name, message);
        taken.Add(field.Name);
        deployment = field.Copy(fallback, deployment);
    }
}
