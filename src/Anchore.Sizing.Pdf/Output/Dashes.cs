using SkiaSharp;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>The one pattern of broken lines.</summary>
internal static class Dashes
{
    private static readonly float[] Pattern = [3, 3];

    /// <summary>A new effect, for the caller to dispose of, or none.</summary>
    public static SKPathEffect? If(bool dashed) => dashed ? SKPathEffect.CreateDash(Pattern, 0) : null;
}
