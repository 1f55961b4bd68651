namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The two faces that are shipped.</summary>
internal enum Weight
{
    Regular,
    SemiBold,
}
