using Anchore.Sizing.Imports.Json;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Platforms as the tools write them in JSON.</summary>
internal static class PlatformText
{
    public const string Unknown = "unknown/unknown";

    /// <summary>Such as <c>linux/arm64/v8</c>; empty when there is none.</summary>
    public static string Create(JsonTree? platform) => platform is null ? ""
        : string.Join('/', new[] { platform.String("os"), platform.String("architecture"),
            platform.String("variant") }.Where(part => part.Length > 0));
}
