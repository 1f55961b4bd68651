using System.Text.Json;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>A manifest that stands in another document as text.</summary>
internal static class ManifestText
{
    private const int MostDepth = 16;

    /// <summary>The compressed bytes of its layers; null when it has none, as an index, or is no manifest.</summary>
    public static long? SizeOf(string manifest)
    {
        if (manifest.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(manifest, new JsonDocumentOptions { MaxDepth = MostDepth });
            var layers = document.RootElement.GetProperty("layers").EnumerateArray();
            var size = layers.Sum(layer => Math.Max(0, layer.GetProperty("size").GetInt64()));
            return size > 0 ? size : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or OverflowException)
        {
            return null;
        }
    }
}
