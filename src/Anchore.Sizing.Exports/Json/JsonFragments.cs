using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Values that never change, such as rules and sources: each is written once and copied from then on.</summary>
/// <param name="write">Writes a value.</param>
internal sealed class JsonFragments<T>(Action<Utf8JsonWriter, T> write)
    where T : class
{
    private readonly ConditionalWeakTable<T, byte[]> written = [];

    public void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteRawValue(written.GetValue(value, one => JsonText.Write(fresh => write(fresh, one))), skipInputValidation: true);
}
