using Anchore.Sizing.Probe;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>What a page costs the server while somebody has it open.</summary>
public sealed class OpenPageMemoryTests(PublishedApp app, ITestOutputHelper output)
{
    private const int Pages = 200;
    private const long Budget = 2_500_000;

    private static readonly Uri Sample = new("/?" + InMemoryApp.SampleQuery, UriKind.Relative);

    [Fact]
    public async Task Each_of_200_open_pages_holds_at_most_two_and_a_half_megabytes_of_managed_memory()
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", ProbeStartup.Settings);
        using var client = new HttpClient { BaseAddress = server.Address };
        var first = await OpenAsync(client, server);
        await first.CloseAsync();
        var before = await MemoryUse.OfAsync(client);

        var pages = new List<OpenPage>();
        for (var page = 0; page < Pages; page++)
        {
            pages.Add(await OpenAsync(client, server));
        }

        var after = await MemoryUse.OfAsync(client);
        var each = (after.Managed - before.Managed) / Pages;
        output.WriteLine(
            $"{each:N0} bytes of managed memory for each of {Pages} open pages; the process grew by {(after.WorkingSet - before.WorkingSet) / Pages:N0} each"
        );
        Assert.All(pages, page => Assert.Null(page.Complaint));
        Assert.InRange(each, 1, Budget);
        await Task.WhenAll(pages.Select(page => page.DisposeAsync().AsTask()));
    }

    // Typed into as well: memory that only use brings would otherwise be missed.
    private static async Task<OpenPage> OpenAsync(HttpClient client, ServerProcess server)
    {
        var page = await OpenPage.OpenAsync(client, new Uri(server.Address, Sample));
        await page.TypeAsync("images", "7000");
        await page.TypeAsync("name", "Customer");
        Assert.True(page.HasDrawn("Customer"));
        return page;
    }
}
