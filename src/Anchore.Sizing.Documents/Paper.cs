namespace Anchore.Sizing.Documents;

/// <summary>The paper a plan is laid out for.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 inches.</summary>
    Letter,
}
