using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Reads JSON strings that may hold half a surrogate pair.</summary>
internal static class JsonText
{
    public static string? TryRead(JsonElement element) => TryRead(element.GetString);

    public static string? TryReadName(JsonProperty property) => TryRead(() => property.Name);

    // The reader has no other way to say that an escaped surrogate stands alone.
    private static string? TryRead(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
