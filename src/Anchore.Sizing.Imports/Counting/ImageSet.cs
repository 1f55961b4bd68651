using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Counting;

/// <summary>
/// Counts each image once: by its digest where there is one, otherwise by its ID, otherwise by its name. A short digest or ID stands
/// for the full one that begins with it.
/// </summary>
internal sealed class ImageSet
{
    private readonly List<CountedImage> images = [];
    private readonly Dictionary<string, CountedImage> byDigest = new(HexComparer.Whole);
    private readonly Dictionary<string, CountedImage> byId = new(HexComparer.Whole);
    private readonly Dictionary<string, CountedImage> byShort = new(HexComparer.Short);
    private readonly Dictionary<string, CountedImage> byName = [];

    public IEnumerable<CountedImage> Images => images.Where(image => image.MergedInto is null);

    public void Add(ImageListing listing, int source, int line)
    {
        var name = ImageReference.Clean(listing.Name);
        var fullName = ImageReference.Normalize(name);
        var digests = DigestsOf(listing, name);
        var image = Find(listing, digests, fullName) ?? Create();
        image.Take(listing, name, source, line);
        foreach (var digest in digests)
        {
            Register(byDigest, digest, image);
            image.Digest = image.Digest is null || (!ImageReference.IsFull(image.Digest) && ImageReference.IsFull(digest)) ? digest
                : image.Digest;
        }

        if (ImageReference.IsHex(listing.Id))
        {
            Register(byId, listing.Id, image);
            image.Id = image.Id is null || (!ImageReference.IsFull(image.Id) && ImageReference.IsFull(listing.Id)) ? listing.Id : image.Id;
        }

        if (name.Length > 0)
        {
            byName.TryAdd(fullName, image);
        }
    }

    private static List<string> DigestsOf(ImageListing listing, string name)
    {
        var digests = new List<string>(listing.Digests.Count);
        foreach (var digest in listing.Digests)
        {
            if (ImageReference.IsHex(digest))
            {
                digests.Add(digest);
            }
        }

        if (ImageReference.DigestOf(name) is { Length: > 0 } named && !digests.Contains(named))
        {
            digests.Add(named);
        }

        return digests;
    }

    private CountedImage Create()
    {
        var image = new CountedImage(images.Count);
        images.Add(image);
        return image;
    }

    private CountedImage? Find(ImageListing listing, List<string> digests, string name)
    {
        CountedImage? found = null;
        foreach (var digest in digests)
        {
            found = Unite(found, Find(byDigest, digest) ?? FindShort(digest));
        }

        if (ImageReference.IsHex(listing.Id) && (found is null || found.Digest is null))
        {
            var known = Find(byId, listing.Id) ?? FindShort(listing.Id);
            // The same content under two digests is two images; an image without a digest is the one that has its ID.
            found = digests.Count == 0 || known is { Digest: null } ? Unite(found, known) : found;
        }

        if (name.Length == 0)
        {
            return found;
        }

        var named = byName.TryGetValue(name, out var same) ? Follow(same) : null;
        return found is null
            ? (digests.Count == 0 && listing.Id.Length == 0) || named is { Digest: null, Id: null } ? named : null
            : named is { Digest: null, Id: null } && named != found ? Unite(found, named) : found;
    }

    private static CountedImage? Find(Dictionary<string, CountedImage> index, string key) =>
        ImageReference.IsFull(key) && index.TryGetValue(key, out var image) ? Follow(image) : null;

    // Two full ones with the same beginning differ; a full one and a short one do not.
    private CountedImage? FindShort(string key) =>
        byShort.TryGetValue(key, out var image) && Follow(image) is var found
        && !(ImageReference.IsFull(key) && HasFull(found, key))
            ? found
            : null;

    private static bool HasFull(CountedImage image, string key) =>
        IsAnotherFull(image.Digest, key) || IsAnotherFull(image.Id, key);

    private static bool IsAnotherFull(string? known, string key) =>
        known is not null && ImageReference.IsFull(known) && HexComparer.Short.Equals(known, key) && !HexComparer.Whole.Equals(known, key);

    private void Register(Dictionary<string, CountedImage> index, string key, CountedImage image)
    {
        if (ImageReference.IsFull(key))
        {
            index.TryAdd(key, image);
        }

        byShort.TryAdd(key, image);
    }

    private static CountedImage? Unite(CountedImage? one, CountedImage? other)
    {
        if (one is null || other is null || one == other)
        {
            return one ?? other;
        }

        one.Merge(other);
        return one;
    }

    private static CountedImage Follow(CountedImage image)
    {
        while (image.MergedInto is { } next)
        {
            image = next;
        }

        return image;
    }
}
