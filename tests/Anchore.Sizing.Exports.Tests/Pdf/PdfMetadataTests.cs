using UglyToad.PdfPig;

namespace Anchore.Sizing.Exports.Tests.Pdf;

public sealed class PdfMetadataTests
{
    public static TheoryData<string> Names => new()
    {
        "Contoso",
        "Café Ōsaka – Žižkov & Sons (Łódź)",
        "株式会社アンカー",
        "العربية 😀 e\u0301",
        "a\\b(c)d<e>f",
        new string('x', 119) + "株",
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_title_holds_the_whole_name_whatever_its_characters(string name)
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Named(name)));

        var title = pdf.Information.Title;

        Assert.Equal($"{name}: sizing of Anchore Enterprise 4.0", title);
    }

    [Fact]
    public void Author_and_subject_are_stated()
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Create(Plans.Sample)));

        var information = pdf.Information;

        Assert.Equal("Anchore Sizing", information.Author);
        Assert.Equal("Anchore Enterprise 4.0", information.Subject);
        Assert.Equal("Sizing of Anchore Enterprise 4.0", information.Title);
    }

    [Fact]
    public void A_plan_without_a_date_states_none()
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Create(Plans.Sample)));

        var information = pdf.Information;

        Assert.Null(information.CreationDate);
        Assert.Null(information.ModifiedDate);
    }
}
