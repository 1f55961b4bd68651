using Anchore.Sizing.Documents;
#if QUESTPDF
using Anchore.Sizing.Pdf.QuestPdf;
#else
using Anchore.Sizing.Pdf;
#endif

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The engine that draws the PDF: PDFsharp, or QuestPDF in a build with <c>-p:PdfEngine=QuestPDF</c>.</summary>
internal static class PlanPdf
{
    /// <exception cref="ArgumentException">The setting <c>QuestPdfLicense</c>, which has no default, names no license of QuestPDF.</exception>
    public static void AddPlanPdf(this IServiceCollection services, IConfiguration configuration)
    {
#if QUESTPDF
        services.AddSingleton<IPlanPdf>(new QuestPdfPrinter(configuration["QuestPdfLicense"]));
#else
        _ = configuration;
        services.AddSingleton<IPlanPdf, PdfPrinter>();
#endif
    }
}
