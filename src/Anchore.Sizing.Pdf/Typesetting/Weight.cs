namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The weights of text.</summary>
internal enum Weight
{
    Regular,
    SemiBold,
}
