using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>The files are what the format demands, as another program sees it.</summary>
public sealed class PdfSyntaxTests
{
    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Qpdf_has_nothing_to_complain_of(string kind, Paper paper)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, PlanKinds.File(kind, paper));

            var outcome = Programs.Run(Programs.Find("qpdf", "qpdf"), ["--check", file]);

            Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
