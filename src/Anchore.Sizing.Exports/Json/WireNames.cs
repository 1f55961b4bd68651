using System.Collections.Frozen;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The names of enumerated values on the wire: as in code, beginning with a small letter.</summary>
internal static class WireNames
{
    public static JsonEncodedText Of<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, JsonEncodedText> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));
    }
}
