using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Typesetting;
using QuestPDF;
using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>Prints a plan document with QuestPDF, tagged as PDF/UA-1.</summary>
/// <remarks>QuestPDF takes its license for the whole process, so there is one of these a process.</remarks>
public sealed class QuestPdfPrinter : IPlanPdf
{
    private const string Product = "Anchore Sizing";

    /// <param name="license">The license that QuestPDF runs under, by its name in QuestPDF. There is no default.</param>
    /// <exception cref="ArgumentException">No license is chosen, or none of this name exists.</exception>
    public QuestPdfPrinter(string? license)
    {
        if (!Enum.TryParse<LicenseType>(license, out var chosen) || !Enum.IsDefined(chosen) || license is not [>= 'A' and <= 'Z', ..])
        {
            throw new ArgumentException(
                $"QuestPdfLicense is \"{license}\": choose one of {string.Join(", ", Enum.GetNames<LicenseType>())}. "
                    + "Which of them you may choose is written at https://www.questpdf.com/license/.",
                nameof(license));
        }

        Settings.License = chosen;
        Settings.UseEnvironmentFonts = false;
        foreach (var face in Faces.All)
        {
            using var file = new MemoryStream(face.Bytes);
            FontManager.RegisterFontWithCustomName(Look.FamilyOf(face.Name), file);
        }
    }

    /// <inheritdoc/>
    public byte[] Print(PlanDocument document, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Document.Create(container => new PlanPages(document, paper).Compose(container))
            .WithMetadata(Metadata(document))
            .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
            .GeneratePdf();
    }

    private static DocumentMetadata Metadata(PlanDocument document)
    {
        var metadata = new DocumentMetadata
        {
            Title = document.Title,
            Author = document.Author,
            Subject = document.Release,
            Creator = Product,
            Language = "en",
        };
        if (document.Date?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) is { } date)
        {
            (metadata.CreationDate, metadata.ModifiedDate) = (date, date);
        }

        return metadata;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> FindUnprintable(string text) => PlainText.FindMissing(text);
}
