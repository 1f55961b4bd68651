using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What the site's tools print fills in the workload, and one step takes it back.</summary>
public sealed class InventoryTests(Calculator calculator)
{
    private const string Images = """
        REPOSITORY   TAG       IMAGE ID       CREATED       SIZE
        app/api      1.4       605c77e624dd   3 weeks ago   1.9GB
        app/web      2.0       705c77e624dd   3 weeks ago   387MB
        app/web      latest    705c77e624dd   3 weeks ago   387MB
        """;

    public static TheoryData<ColorScheme, int> EveryLook =>
        new MatrixTheoryData<ColorScheme, int>([ColorScheme.Light, ColorScheme.Dark], [360, 768, 1440]);

    [Fact]
    public async Task Pasted_text_is_shown_taken_over_and_undone_in_one_step()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?name=Example&images=7");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Fill in from an inventory" }).ClickAsync();

        await PasteAsync(visitor, Images);
        await Expect(visitor.Verdict).ToContainTextAsync("2 distinct images, 2 with a size. The largest is 1.9 GB uncompressed: app/api:1.4.");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Take over into the plan" }).ClickAsync();

        await Expect(visitor.Field("images")).ToHaveValueAsync("2");
        await Expect(visitor.Field("largestImage")).ToHaveValueAsync("1.9 GB");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex(
            @"/\?name=Example&images=2&largestImage=1\.9%20GB&inventory=2%20images.*docker-images%2C%20read%20on%20\d{4}-\d\d-\d\d%3B%20images%3D2%2C%20largestImage%3D1\.9%20GB$"));

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();

        await Expect(visitor.Field("images")).ToHaveValueAsync("7");
        await visitor.SeeAddressAsync("/?name=Example&images=7");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_text_without_images_says_so()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/inventory");

        await PasteAsync(visitor, "TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE\nImages          32        32        14.8GB    6.726GB (45%)");

        await Expect(visitor.Page.Locator(".inventory .answer")).ToContainTextAsync("Run docker system df -v");
    }

    [Fact]
    public async Task A_file_of_200_000_rows_is_read_and_its_list_stays_smooth()
    {
        var text = new StringBuilder("REPOSITORY   TAG   IMAGE ID   CREATED   SIZE\n");
        for (var index = 0; index < 200_000; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"app/api{index % 999}   {index}   {index:x12}   3 weeks ago   {index % 900 + 1}MB\n");
        }

        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/inventory");
        await visitor.Page.Locator(".drop input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "images.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text.ToString()) }
        );
        await Expect(visitor.Verdict).ToContainTextAsync("200,000 distinct images", new() { Timeout = 120_000 });

        var list = visitor.Page.Locator(".images");
        await list.EvaluateAsync("list => list.scrollTop = list.scrollHeight");

        await Expect(list.Locator("td.number").Last).ToHaveTextAsync("1 MB");
        Assert.InRange(await list.Locator("tr").CountAsync(), 10, 100);
    }

    [Fact]
    public async Task Several_files_are_chosen_with_the_keyboard_and_one_platform_of_them_is_counted()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/inventory");
        var choose = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Choose files" });
        await choose.FocusAsync();

        var chooser = await visitor.Page.RunAndWaitForFileChooserAsync(() => visitor.Page.Keyboard.PressAsync("Enter"));
        Assert.True(chooser.IsMultiple);
        await chooser.SetFilesAsync([FileOf("amd64.txt", "605c77e624dd", "linux/amd64"), FileOf("arm64.txt", "705c77e624dd", "linux/arm64")]);
        await Expect(visitor.Verdict).ToContainTextAsync("2 distinct images");
        await visitor.Page.GetByLabel("Platform").ClickAsync();
        await visitor.AssertOpenToAllAsync();
        await visitor.Page.GetByRole(AriaRole.Option, new() { Name = "linux/arm64" }).ClickAsync();

        await Expect(visitor.Verdict).ToContainTextAsync("1 distinct image,");
        await visitor.AssertOpenToAllAsync();
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task Nobody_is_shut_out_of_the_inventory(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.OpenAsync("/inventory");
        await PasteAsync(visitor, Images);
        await Expect(visitor.Verdict).ToBeVisibleAsync();
        await PasteAsync(visitor, "IMAGE   TAG   IMAGE ID   SIZE\ndocker.io/library/nginx   latest   bc649bab30d15   70.5MB\nnot a row");
        await Expect(visitor.Verdict).ToContainTextAsync("3 distinct images");
        await visitor.UnfoldAsync();
        if (Environment.GetEnvironmentVariable("INVENTORY_PICTURES") is { Length: > 0 } folder)
        {
            await visitor.Page.ScreenshotAsync(new() { Path = $"{folder}/inventory-{scheme}-{width}.png", FullPage = true });
        }

        await visitor.AssertOpenToAllAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static FilePayload FileOf(string name, string id, string platform) => new()
    {
        Name = name,
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes("REPOSITORY   TAG   IMAGE ID   CREATED   PLATFORM   SIZE   BLOB SIZE\n"
            + $"app          1     {id}   3 weeks ago   {platform}   100 MiB   40 MiB\n"),
    };

    private static async Task PasteAsync(Visitor visitor, string text)
    {
        await visitor.Page.Locator("#inventory-text").FillAsync(text);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Read the text" }).ClickAsync();
    }
}
