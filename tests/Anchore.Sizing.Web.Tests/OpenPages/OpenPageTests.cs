using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Web.Tests.Hosting;
using CsCheck;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>What is measured with pages without a browser proves something only if they do what a page does.</summary>
public sealed class OpenPageTests(PublishedApp app)
{
    private const int Pages = 40;
    private const int MostTexts = 20;

    // Every group holds something that is rarely needed, so every field is on the page.
    private const string Unfolded = "/?months=37&layerCache=1%20GB&feedSyncHours=5&memory=9%20GB&releaseVersion=4.0.1";

    private static readonly string[] TypedInto =
    [
        .. InMemoryApp
            .DeploymentSchema.Fields.Where(field => field.Kind is not (FieldKind.Choice or FieldKind.Flag or FieldKind.Checks))
            .Select(field => field.Name),
    ];

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

    [Fact]
    public Task A_page_goes_on_after_any_texts_in_any_fields() =>
        Gen.Select(Gen.OneOf(TypedInto), HostileValues.Create([InMemoryApp.DeploymentSchema]))
            .Array[1, MostTexts]
            .SampleAsync(
                async texts =>
                {
                    await using var page = await OpenPage.OpenAsync(app.Client, new Uri(app.Server.Address, Unfolded));

                    foreach (var (field, text) in texts)
                    {
                        await page.TypeAsync(field, text);
                    }

                    await page.TypeAsync("name", "It goes on");

                    Assert.True(page.HasDrawn("It goes on · "));
                    Assert.Null(page.Complaint);
                },
                iter: Pages,
                threads: 1
            );
}
