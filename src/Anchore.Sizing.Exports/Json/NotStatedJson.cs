using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes what the vendor does not state, which is the same for every plan of a release.</summary>
internal static class NotStatedJson
{
    private static readonly JsonFragments<IReadOnlyList<string>> Fragments = new(WriteWhole);

    /// <summary>Writes the property <c>notStated</c>.</summary>
    public static void WriteNotStated(this Utf8JsonWriter writer, RuleBook book)
    {
        writer.WritePropertyName(JsonNames.NotStated);
        Fragments.Write(writer, book.NotStated);
    }

    private static void WriteWhole(Utf8JsonWriter writer, IReadOnlyList<string> sentences)
    {
        writer.WriteStartArray();
        foreach (var sentence in sentences)
        {
            writer.WriteStringValue(sentence);
        }

        writer.WriteEndArray();
    }
}
