using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Derivations;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes the figures of one plan with their derivations, in which the same terms come again and again.</summary>
internal sealed class FigureJson
{
    // The leaves of rules belong to the rule book and are the same in every plan.
    private static readonly JsonFragments<Leaf> Rules = new(WriteLeaf);

    private readonly JsonOutput output;
    private readonly Utf8JsonWriter writer;
    private readonly Action<Operation> writeOperation;
    private readonly Action<Leaf> writeLeaf;
    private readonly Action<Utf8JsonWriter, Term> writeTerm;

    public FigureJson(JsonOutput output)
    {
        this.output = output;
        writer = output.Writer;
        writeOperation = WriteOperation;
        writeLeaf = leaf => WriteLeaf(writer, leaf);
        writeTerm = (_, term) => WriteTerm(term);
    }

    public void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, figure.Id);
        json.WriteString(JsonNames.Label, figure.Label);
        json.WriteOptional(JsonNames.Value, figure.Value);
        json.WriteString(JsonNames.Unit, WireNames.Of(figure.Unit));
        json.WriteString(JsonNames.Display, figure.Display);
        json.WriteString(JsonNames.Formula, figure.Formula);
        json.WriteString(JsonNames.Kind, WireNames.Of(figure.Kind));
        json.WritePropertyName(JsonNames.Derivation);
        WriteTerm(figure.Derivation);
        json.WriteList(JsonNames.Sources, figure.Sources, SourceJson.Write);
        json.WriteEndObject();
    }

    private void WriteTerm(Term term)
    {
        if (term is Leaf { Rule: not null } rule)
        {
            Rules.Write(writer, rule);
        }
        else if (output.TryCopy(term))
        {
            return;
        }
        else if (term is Leaf leaf)
        {
            output.Write(leaf, writeLeaf);
        }
        else
        {
            output.Write((Operation)term, writeOperation);
        }
    }

    private void WriteOperation(Operation operation)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Op, WireNames.Of(operation.Operator));
        WriteValue(writer, operation);
        if (operation.Figure is { } figure)
        {
            writer.WriteString(JsonNames.Figure, figure);
        }

        writer.WriteList(JsonNames.Children, operation.Terms, writeTerm);
        writer.WriteEndObject();
    }

    private static void WriteLeaf(Utf8JsonWriter writer, Leaf leaf)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Kind, WireNames.Of(leaf.Kind));
        WriteValue(writer, leaf);
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

    private static void WriteValue(Utf8JsonWriter writer, Term term)
    {
        writer.WriteString(JsonNames.Label, term.Label);
        writer.WriteOptional(JsonNames.Value, term.Value);
        writer.WriteString(JsonNames.Unit, WireNames.Of(term.Unit));
    }
}
