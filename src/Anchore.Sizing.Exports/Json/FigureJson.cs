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
        json.WriteString("id", figure.Id);
        json.WriteString("label", figure.Label);
        json.WriteOptional("value", figure.Value);
        json.WriteString("unit", WireNames.Of(figure.Unit));
        json.WriteString("display", figure.Display);
        json.WriteString("formula", figure.Formula);
        json.WriteString("kind", WireNames.Of(figure.Kind));
        json.WritePropertyName("derivation");
        WriteTerm(figure.Derivation);
        json.WriteList("sources", figure.Sources, SourceJson.Write);
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
        writer.WriteString("op", WireNames.Of(operation.Operator));
        WriteValue(writer, operation);
        if (operation.Figure is { } figure)
        {
            writer.WriteString("figure", figure);
        }

        writer.WriteList("children", operation.Terms, writeTerm);
        writer.WriteEndObject();
    }

    private static void WriteLeaf(Utf8JsonWriter writer, Leaf leaf)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", WireNames.Of(leaf.Kind));
        WriteValue(writer, leaf);
        if (leaf.Field is { } field)
        {
            writer.WriteString("field", field);
        }

        if (leaf.Rule is { } rule)
        {
            writer.WriteString("rule", rule.Id);
        }

        writer.WriteSource(leaf.Rule?.Source);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Term term)
    {
        writer.WriteString("label", term.Label);
        writer.WriteOptional("value", term.Value);
        writer.WriteString("unit", WireNames.Of(term.Unit));
    }
}
