using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Json;

/// <summary>What JSON writing repeats: lists, and numbers that may be absent.</summary>
internal static class JsonLists
{
    public static void WriteList<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is not { } number)
        {
            writer.WriteNull(name);
        }
        else if (WholeNumber.Of(number) is { } whole)
        {
            writer.WriteNumber(name, whole);
        }
        else
        {
            writer.WriteNumber(name, number);
        }
    }
}
