using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>
/// Writes the figures of a plan with their derivations: three quarters of its JSON. Between two plans hardly more than the numbers differ, and within one plan
/// the same terms come again and again, so all else is encoded once and terms are copied.
/// </summary>
internal sealed class FigureJson
{
    private static readonly JsonTemplates<Figure> Figures = new(figure => new(figure.Label, figure.Unit, (int)figure.Kind, figure.Id), Template);
    private static readonly JsonTemplates<Operation> Operations = new(operation => new(operation.Label, operation.Unit, (int)operation.Operator, operation.Figure), Template);
    private static readonly JsonTemplates<Leaf> Inputs = new(leaf => new(leaf.Label, leaf.Unit, (int)leaf.Kind, leaf.Field), Template);

    // The leaves of rules belong to the rule book and are the same in every plan.
    private static readonly JsonFragments<Leaf> Rules = new((writer, leaf) => WriteLeaf(writer, leaf, name => writer.WriteOptional(name, leaf.Value)));

    [ThreadStatic]
    private static FigureJson? ofThread;

    private readonly JsonPieces text = new();
    private readonly Dictionary<Term, (int Start, int Length)> written = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the list.</summary>
    public static void WriteList(Utf8JsonWriter writer, IReadOnlyList<Figure> figures) => (ofThread ??= new FigureJson()).Write(writer, figures);

    private void Write(Utf8JsonWriter writer, IReadOnlyList<Figure> figures)
    {
        text.BeginList();
        foreach (var figure in figures)
        {
            text.BeginItem();
            Add(figure);
        }

        text.EndList();
        writer.WriteRawValue(text.Written, skipInputValidation: true);
        text.Clear();
        written.Clear();
    }

    private void Add(Figure figure)
    {
        var template = Figures.Of(figure);
        text.Add(template.Before(0));
        text.Add(figure.Value);
        text.Add(template.Before(1));
        text.Add(figure.Display);
        text.Add(template.Before(2));
        text.Add(figure.Formula);
        text.Add(template.Before(3));
        Add(figure.Derivation);
        text.Add(template.Before(4));
        Add(figure.Sources);
        text.Add(template.Before(5));
    }

    private void Add(IReadOnlyList<Source> sources)
    {
        text.BeginList();
        foreach (var source in sources)
        {
            text.BeginItem();
            text.Add(SourceJson.Of(source));
        }

        text.EndList();
    }

    private void Add(Term term)
    {
        if (written.TryGetValue(term, out var place))
        {
            text.AddAgain(place.Start, place.Length);
            return;
        }

        var start = text.Length;
        switch (term)
        {
            case Leaf { Rule: not null } rule:
                text.Add(Rules.Of(rule));
                return;
            case Leaf input:
                Add(input);
                break;
            case Operation operation:
                Add(operation);
                break;
        }

        written[term] = (start, text.Length - start);
    }

    private void Add(Leaf input)
    {
        var template = Inputs.Of(input);
        text.Add(template.Before(0));
        text.Add(input.Value);
        text.Add(template.Before(1));
    }

    private void Add(Operation operation)
    {
        var template = Operations.Of(operation);
        text.Add(template.Before(0));
        text.Add(operation.Value);
        text.Add(template.Before(1));
        text.BeginList();
        foreach (var term in operation.Parts)
        {
            text.BeginItem();
            Add(term);
        }

        text.EndList();
        text.Add(template.Before(2));
    }

    private static JsonTemplate Template(Figure figure) => new((writer, leave) =>
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Id, figure.Id);
        writer.WriteString(JsonNames.Label, figure.Label);
        leave(JsonNames.Value);
        writer.WriteString(JsonNames.Unit, WireNames.Of(figure.Unit));
        leave(JsonNames.Display);
        leave(JsonNames.Formula);
        writer.WriteString(JsonNames.Kind, WireNames.Of(figure.Kind));
        leave(JsonNames.Derivation);
        leave(JsonNames.Sources);
        writer.WriteEndObject();
    });

    private static JsonTemplate Template(Operation operation) => new((writer, leave) =>
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Op, WireNames.Of(operation.Operator));
        writer.WriteString(JsonNames.Label, operation.Label);
        leave(JsonNames.Value);
        writer.WriteString(JsonNames.Unit, WireNames.Of(operation.Unit));
        if (operation.Figure is { } figure)
        {
            writer.WriteString(JsonNames.Figure, figure);
        }

        leave(JsonNames.Children);
        writer.WriteEndObject();
    });

    private static JsonTemplate Template(Leaf leaf) => new((writer, leave) => WriteLeaf(writer, leaf, leave));

    private static void WriteLeaf(Utf8JsonWriter writer, Leaf leaf, Action<JsonEncodedText> writeValue)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Kind, WireNames.Of(leaf.Kind));
        writer.WriteString(JsonNames.Label, leaf.Label);
        writeValue(JsonNames.Value);
        writer.WriteString(JsonNames.Unit, WireNames.Of(leaf.Unit));
        if (leaf.Field is { } field)
        {
            writer.WriteString(JsonNames.Field, field);
        }

        if (leaf.Rule is { } rule)
        {
            writer.WriteString(JsonNames.Rule, rule.Id);
        }

        writer.WriteSource(leaf.Rule?.Source);
        writer.WriteEndObject();
    }
}
