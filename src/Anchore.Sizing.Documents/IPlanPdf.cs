using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Documents;

/// <summary>Draws a plan's document as a PDF: one class an engine. Safe to call from several threads at once.</summary>
public interface IPlanPdf
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    byte[] Print(PlanDocument document, Paper paper);

    /// <summary>
    /// The characters of a text that the file cannot show as they are, each once and in order; none if all can be shown. In the file they are
    /// named by their code points.
    /// </summary>
    IReadOnlyList<string> FindUnprintable(string text);
}
