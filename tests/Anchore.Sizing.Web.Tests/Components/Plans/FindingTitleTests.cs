using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FindingTitleTests
{
    [Theory]
    [InlineData("PostgreSQL 9.6 is too old.", "PostgreSQL 9.6 is too old")]
    [InlineData("8 analyzers share 6 nodes; the vendor advises one a node.", "8 analyzers share 6 nodes")]
    [InlineData("Redis: version not given; 4.0.1 or later is required.", "Redis: version not given")]
    [InlineData(
        "Analysis documents are kept in PostgreSQL and add about 250 GB to its storage, 432 GB after 36 months.",
        "Analysis documents are kept in PostgreSQL and add about 250 GB to its …"
    )]
    public void A_finding_is_called_by_its_first_words(string message, string title)
    {
        var finding = Drafts.Create("").Plan.Findings[0] with { Message = message };

        Assert.Equal(title, FindingTitle.Create(finding));
    }
}
