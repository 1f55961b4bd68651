using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Derivations;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a figure with its derivation.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id);
        writer.WriteString("label", figure.Label);
        writer.WriteOptional("value", figure.Value);
        writer.WriteString("unit", WireNames.Of(figure.Unit));
        writer.WriteString("display", figure.Display);
        writer.WriteString("formula", figure.Formula);
        writer.WriteString("kind", WireNames.Of(figure.Kind));
        writer.WritePropertyName("derivation");
        WriteTerm(writer, figure.Derivation);
        writer.WriteList("sources", figure.Sources, SourceJson.Write);
        writer.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter writer, Term term)
    {
        writer.WriteStartObject();
        switch (term)
        {
            case Operation operation:
                writer.WriteString("op", WireNames.Of(operation.Operator));
                WriteValue(writer, operation);
                if (operation.Figure is { } figure)
                {
                    writer.WriteString("figure", figure);
                }

                writer.WriteList("children", operation.Terms, WriteTerm);
                break;
            case Leaf leaf:
                writer.WriteString("kind", WireNames.Of(leaf.Kind));
                WriteValue(writer, leaf);
                WriteOrigin(writer, leaf);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Term term)
    {
        writer.WriteString("label", term.Label);
        writer.WriteOptional("value", term.Value);
        writer.WriteString("unit", WireNames.Of(term.Unit));
    }

    private static void WriteOrigin(Utf8JsonWriter writer, Leaf leaf)
    {
        if (leaf.Field is { } field)
        {
            writer.WriteString("field", field);
        }

        if (leaf.Rule is { } rule)
        {
            writer.WriteString("rule", rule.Id);
        }

        writer.WriteSource(leaf.Rule?.Source);
    }
}
