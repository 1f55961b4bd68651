namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The faces that are shipped.</summary>
internal enum Weight
{
    Regular,
    SemiBold,

    /// <summary>Signs that the other two lack.</summary>
    Signs,
}
