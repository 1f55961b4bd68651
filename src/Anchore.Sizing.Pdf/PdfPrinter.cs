using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Blocks;
using Anchore.Sizing.Pdf.Files;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf;

/// <summary>Prints a plan document as a PDF. Safe to call from several threads at once.</summary>
public sealed class PdfPrinter : IPlanPdf
{
    /// <inheritdoc/>
    /// <remarks>The same document always gives the same bytes.</remarks>
    public byte[] Print(PlanDocument document, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheet = PageGeometry.For(paper);
        using var typesetter = new Typesetter();
        var pages = new DocumentPrinter(typesetter, sheet).Print(document).Pages;
        new FooterPrinter(typesetter, sheet).Print(document, pages);
        return PdfFile.Write(document, sheet, pages);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> FindUnprintable(string text) => PlainText.FindMissing(text);
}
