namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The measures that the topology and the words under a picture share, in points.</summary>
internal static class DiagramMetrics
{
    public const float NameSize = 10;
    public const float DetailSize = 9.4f;
    public const float LineHeight = 12.5f;
    public const float Padding = 8;
    public const float Radius = 4;

    /// <summary>Between boxes that stand under each other.</summary>
    public const float Gap = 12;

    /// <summary>From the edge of the canvas to the border of the site.</summary>
    public const float Edge = 1;

    /// <summary>Between the border of the site and what stands inside.</summary>
    public const float Inset = 12;

    public const float PartyWidth = 108;
    public const float StoreWidth = 120;

    /// <summary>From the baseline of a label to the line beneath it.</summary>
    public const float LabelRise = 3.5f;

    /// <summary>From the middle of a text to its baseline.</summary>
    public static float Baseline(float middle, float size) => middle + (size * 0.35f);
}
