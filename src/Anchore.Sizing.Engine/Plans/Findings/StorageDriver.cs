using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What a storage driver means for the kernel's OverlayFS bug.</summary>
internal enum StorageDriverKind
{
    /// <summary>Not given, or not a driver that is known: it may or may not use OverlayFS.</summary>
    Unknown,

    /// <summary>It uses OverlayFS.</summary>
    Overlay,

    /// <summary>A known driver that does not use OverlayFS.</summary>
    Other,
}

/// <summary>Recognizes storage drivers in what docker info, containerd and people write.</summary>
internal static partial class StorageDriver
{
    private static readonly string[] Others = ["devicemapper", "btrfs", "zfs", "aufs", "vfs", "native", "windowsfilter"];

    public static StorageDriverKind Classify(string text)
    {
        var words = Separators().Split(text.ToLowerInvariant());
        return words.Any(word =>
                word.StartsWith("overlay", StringComparison.Ordinal) || word.EndsWith("overlayfs", StringComparison.Ordinal)
            )
                ? StorageDriverKind.Overlay
            : words.Any(Others.Contains) ? StorageDriverKind.Other
            : StorageDriverKind.Unknown;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
