namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The widths that pictures are laid out for and the measures that they share, in points.</summary>
internal static class PictureMetrics
{
    /// <summary>For a page's column or paper.</summary>
    public const float Wide = 640;

    /// <summary>For a phone of 360 pixels: no text on it is smaller than 11 pixels.</summary>
    public const float Narrow = 320;

    public const float TextSize = 11;
    public const float StrongSize = 12;
    public const float LineHeight = 15;
    public const float Gap = 12;

    /// <summary>Half of an edge, so that it lies on the canvas.</summary>
    public const float Edge = 1;

    /// <summary>Whether a picture is as narrow as a phone.</summary>
    public static bool IsNarrow(float width) => width < Wide;

    /// <summary>The baseline of a text that is centred on a height.</summary>
    public static float Baseline(float middle) => middle + (TextSize * 0.35f);
}
