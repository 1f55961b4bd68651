using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Fonts;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>Gives PDFsharp the faces by their names, and none of the system's that nobody asked for.</summary>
internal sealed class FaceResolver : IFontResolver
{
    /// <inheritdoc/>
    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        Faces.Find(familyName) is null ? null : new FontResolverInfo(familyName);

    /// <inheritdoc/>
    public byte[]? GetFont(string faceName) => Faces.Find(faceName)?.Bytes;
}
