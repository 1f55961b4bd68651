using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>The image of a container: its name, and imageID, which is a name with a digest or, from Docker, an image ID.</summary>
internal static class PodImage
{
    public static ImageListing Create(string name, string imageId)
    {
        var digest = imageId.Contains('@', StringComparison.Ordinal) ? ImageReference.DigestOf(imageId) : "";
        return new ImageListing
        {
            Name = name,
            Digests = [digest],
            Id = digest.Length == 0 ? ImageReference.Clean(imageId) is var id && ImageReference.IsHex(id) ? id : "" : "",
        };
    }
}
