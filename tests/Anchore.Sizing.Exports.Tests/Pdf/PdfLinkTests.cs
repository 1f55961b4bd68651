using Anchore.Sizing.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;

namespace Anchore.Sizing.Exports.Tests.Pdf;

public sealed class PdfLinkTests
{
    private const string Root = "https://sizing.example.com";

    [Fact]
    public void The_plans_link_is_live_when_its_address_is_public()
    {
        var plan = Plans.Create(Plans.Sample);

        var links = LinksOf(Plans.Pdf(plan, root: Root));

        Assert.Contains(Root + plan.Link, links);
    }

    [Fact]
    public void A_link_without_a_host_is_printed_and_leads_nowhere()
    {
        var plan = Plans.Create(Plans.Sample);

        var pdf = Plans.Pdf(plan);

        Assert.Contains(PdfText.Squeeze(plan.Link), PdfText.Create(pdf).Whole, StringComparison.Ordinal);
        Assert.All(LinksOf(pdf), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sources_are_live()
    {
        var plan = Plans.Create(Plans.Sample);
        var addresses = plan.Figures.SelectMany(figure => figure.Sources).Select(source => source.Address).Distinct().ToArray();

        var links = LinksOf(Plans.Pdf(plan));

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Contains(address, links));
    }

    [Fact]
    public void A_link_with_a_long_name_is_live_as_a_whole()
    {
        var plan = Plans.Named("Łódź & Sons " + new string('x', 100));

        var links = LinksOf(Plans.Pdf(plan, root: Root));

        Assert.Contains(Root + plan.Link, links);
    }

    private static string[] LinksOf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return
        [
            .. pdf.GetPages()
                .SelectMany(page => page.GetAnnotations())
                .Select(annotation => annotation.Action)
                .OfType<UriAction>()
                .Select(action => action.Uri),
        ];
    }
}
