using System.Text.Json;
using Anchore.Sizing.Engine.Deployments.Notations;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Reads fields one by one into a deployment and collects everything that is wrong.</summary>
/// <param name="vocabulary">The fields that exist.</param>
/// <param name="start">The deployment in which nothing is given but the version of the release.</param>
/// <param name="fallback">Whose value a field has that cannot be read.</param>
internal sealed class FieldReader(Vocabulary vocabulary, Deployment start, Deployment fallback)
{
    private readonly Dictionary<string, FieldError> errors = [];
    private readonly HashSet<string> seen = [];
    private Deployment deployment = start;

    public Vocabulary Vocabulary => vocabulary;

    public void ReadText(string name, string text)
    {
        if (Expect(name) is { } field && (field.Kind is FieldKind.Text || !string.IsNullOrWhiteSpace(text)))
        {
            Take(field, field.Read(text, deployment));
        }
    }

    /// <summary>Reads a value of a link that may have come through chat or mail: the first of its possible forms that can be read.</summary>
    public void ReadLink(string name, string text, bool isLast)
    {
        var field = vocabulary.Find(name);
        ReadText(name, QueryText.Repairs(text, isLast).FirstOrDefault(form => field?.Read(form, deployment).Problem is null, text));
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
        foreach (var field in vocabulary.Fields.Where(field => !seen.Contains(field.Name)))
        {
            deployment = field.TakeDefault(deployment);
        }

        // To ask for a report takes longer than to plan; nearly always there is nothing to report.
        if (!vocabulary.Allows(deployment))
        {
            foreach (var failure in vocabulary.Validator.Validate(deployment).Errors)
            {
                RefuseValue(vocabulary[failure.PropertyName], failure.ErrorMessage);
            }
        }

        return new Decoded(deployment, errors.Count == 0 ? [] : InOrder());
    }

    private FieldError[] InOrder()
    {
        var known = vocabulary.Fields.Where(field => errors.ContainsKey(field.Name)).Select(field => errors[field.Name]);
        var unknown = errors.Values.Where(error => vocabulary.Find(error.Field) is null);
        return [.. known, .. unknown];
    }

    private Field? Expect(string name)
    {
        var field = vocabulary.Find(name);
        if (field is null)
        {
            Refuse(name, vocabulary.DescribeUnknown(name));
        }
        else if (!seen.Add(name))
        {
            RefuseValue(field, $"{field.Label}: given more than once. Give it once.");
            return null;
        }

        return field;
    }

    private void Take(Field field, Reading<Deployment> reading)
    {
        if (reading.Problem is null)
        {
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
        deployment = field.Copy(fallback, deployment);
    }
}
