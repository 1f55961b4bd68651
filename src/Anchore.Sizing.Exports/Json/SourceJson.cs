using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes where a statement stands.</summary>
internal static class SourceJson
{
    private static readonly JsonFragments<Source> Fragments = new(WriteWhole);

    public static ReadOnlySpan<byte> Of(Source source) => Fragments.Of(source);

    public static void Write(Utf8JsonWriter writer, Source source) => Fragments.Write(writer, source);

    /// <summary>Writes the property <c>source</c>, null where nobody is to be named.</summary>
    public static void WriteSource(this Utf8JsonWriter writer, Source? source)
    {
        writer.WritePropertyName(JsonNames.Source);
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
        writer.WriteString(JsonNames.Document, source.Document);
        writer.WriteString(JsonNames.Section, source.Section);
        writer.WriteString(JsonNames.Date, source.Date);
        writer.WriteString(JsonNames.Address, source.Address);
        writer.WriteEndObject();
    }
}
