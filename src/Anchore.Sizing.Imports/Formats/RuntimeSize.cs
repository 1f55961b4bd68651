namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Sizes that the container runtime reports to Kubernetes: containerd's are compressed, those of CRI-O and Docker uncompressed
/// (containerd issue 9261, kubernetes issue 120698).
/// </summary>
internal static class RuntimeSize
{
    /// <summary>The listing with the size, as the kind that the runtime reports.</summary>
    /// <param name="listing">The listing without a size.</param>
    /// <param name="bytes">What the runtime reports; null when it reports nothing.</param>
    /// <param name="runtime">Its name, such as <c>containerd://1.7.2</c> or the path of its socket; empty when it is not known.</param>
    public static ImageListing Apply(ImageListing listing, long? bytes, string runtime) =>
        bytes is null or 0 ? listing
        : runtime.Contains("containerd", StringComparison.OrdinalIgnoreCase) ? listing with { Compressed = bytes }
        : IsUncompressed(runtime) ? listing with { Uncompressed = bytes }
        : listing with { Unknown = bytes };

    private static bool IsUncompressed(string runtime) =>
        runtime.Contains("crio", StringComparison.OrdinalIgnoreCase)
        || runtime.Contains("cri-o", StringComparison.OrdinalIgnoreCase)
        || runtime.Contains("docker", StringComparison.OrdinalIgnoreCase);
}
