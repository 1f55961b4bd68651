using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Values that never change, such as rules and sources: each is written once and copied from then on.</summary>
/// <param name="write">Writes a value.</param>
internal sealed class JsonFragments<T>(Action<Utf8JsonWriter, T> write)
    where T : class
{
    private readonly ConditionalWeakTable<T, byte[]> written = [];

    // Made once: a plan asks for some hundred fragments.
    private readonly ConditionalWeakTable<T, byte[]>.CreateValueCallback writeFirst = value => JsonText.Write(writer => write(writer, value));

    public ReadOnlySpan<byte> Of(T value) => written.GetValue(value, writeFirst);

    public void Write(Utf8JsonWriter writer, T value) => writer.WriteRawValue(Of(value), skipInputValidation: true);
}
