using System.Collections.Concurrent;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The names of enumerated values on the wire: as in code, beginning with a small letter.</summary>
internal static class WireNames
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Of(Enum value) => Names.GetOrAdd(value, static key => JsonNamingPolicy.CamelCase.ConvertName(key.ToString()));
}
