using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes where a statement stands.</summary>
internal static class SourceJson
{
    private static readonly JsonFragments<Source> Fragments = new(WriteWhole);

    public static void Write(Utf8JsonWriter writer, Source source) => Fragments.Write(writer, source);

    /// <summary>Writes the property <c>source</c>, null where nobody is to be named.</summary>
    public static void WriteSource(this Utf8JsonWriter writer, Source? source)
    {
        writer.WritePropertyName("source");
        if (source is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(writer, source);
        }
    }

    private static void WriteWhole(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("document", source.Document);
        writer.WriteString("section", source.Section);
        writer.WriteString("date", source.Date);
        writer.WriteString("address", source.Address);
        writer.WriteEndObject();
    }
}
