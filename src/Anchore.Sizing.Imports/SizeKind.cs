namespace Anchore.Sizing.Imports;

/// <summary>What the sizes of a source mean.</summary>
public enum SizeKind
{
    /// <summary>The source has no sizes.</summary>
    None,

    /// <summary>The files of the image as they are unpacked.</summary>
    Uncompressed,

    /// <summary>The layers as a registry stores them.</summary>
    Compressed,

    /// <summary>Both are known.</summary>
    Both,

    /// <summary>The text does not say which of the two.</summary>
    Unknown,
}
