using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>What is measured with pages without a browser proves something only if they do what a page does.</summary>
public sealed class OpenPageTests(PublishedApp app)
{
    [Fact]
    public async Task What_is_typed_key_by_key_is_drawn()
    {
        await using var page = await OpenPage.OpenAsync(app.Client, new Uri(app.Server.Address, "/?images=5000"));

        await page.TypeAsync("images", "7");
        await page.TypeAsync("images", "70");
        await page.TypeAsync("images", "7000");

        Assert.True(page.HasDrawn("70 GB"));
        Assert.Null(page.Complaint);
    }
}
