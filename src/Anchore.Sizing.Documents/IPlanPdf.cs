using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Documents;

/// <summary>Draws a plan's document as a PDF: one class an engine. Safe to call from several threads at once.</summary>
public interface IPlanPdf
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    byte[] Print(PlanDocument document, Paper paper);
}
