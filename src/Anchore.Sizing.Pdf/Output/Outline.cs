using Anchore.Sizing.Exports.Documents;

namespace Anchore.Sizing.Pdf.Output;

internal static class Outline
{
    public static byte[] AddTo(byte[] pdf, PlanDocument document) => pdf;
}
