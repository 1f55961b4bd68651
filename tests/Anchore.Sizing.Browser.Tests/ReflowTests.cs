namespace Anchore.Sizing.Browser.Tests;

/// <summary>Nothing is lost when the page is enlarged or its text set wider.</summary>
public sealed class ReflowTests(Calculator calculator)
{
    // The spacing that readers must be able to set, by WCAG's criterion 1.4.12.
    private const string WideText =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    [Theory]
    [InlineData(360, 740)]
    [InlineData(590, 360)]
    [InlineData(768, 900)]
    public async Task Nothing_shows_between_the_two_bars_of_a_phone(int width, int height)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await visitor.OpenAsync();

        var gap = await visitor.Page.EvaluateAsync<double>(
            """
            () => {
              scrollTo(0, 400);
              return document.querySelector(".summary").getBoundingClientRect().top - document.querySelector(".bar").getBoundingClientRect().bottom;
            }
            """);

        Assert.InRange(gap, -1, 0);
    }

    // 1280 pixels enlarged four times are 320; twice, 640.
    [Theory]
    [InlineData("/", 320)]
    [InlineData(Addresses.Wrong, 320)]
    [InlineData(Addresses.Wrong, 360)]
    [InlineData(Addresses.Wrong, 640)]
    [InlineData(Addresses.Wrong, 768)]
    [InlineData(Addresses.Wrong, 1024)]
    [InlineData(Addresses.Wrong, 1920)]
    [InlineData(
        "/?name=WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW&images=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        360
    )]
    public async Task The_page_never_scrolls_sideways(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 640 },
            }
        );
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        var widest = await visitor.Page.EvaluateAsync<string>(
            """
            () => {
              const wide = [...document.querySelectorAll("body *")].filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".data, .topology, .why-drawer, .mud-tabs-tabbar, .sr"));
              return `${document.documentElement.scrollWidth - document.documentElement.clientWidth} px too wide: ${wide.slice(0, 4).map(element => element.outerHTML.slice(0, 160)).join(" | ")}`;
            }
            """);

        Assert.True(widest.StartsWith("0 px", StringComparison.Ordinal), widest);
    }

    [Theory]
    [InlineData("/rules/4.0", 320)]
    [InlineData("/rules/4.0...6.1", 320)]
    [InlineData("/compare", 320)]
    [InlineData("/compare", 640)]
    [InlineData("/files", 320)]
    [InlineData("/files", 640)]
    [InlineData("/no-such-page", 320)]
    public async Task The_other_pages_never_scroll_sideways(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 640 },
            }
        );
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        var excess = await visitor.Page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );

        Assert.Equal(0, excess);
    }

    [Theory]
    [InlineData("/rules/6.1", 320)]
    [InlineData("/rules/6.1", 901)]
    [InlineData("/rules/6.1", 1440)]
    [InlineData("/rules/5.12...6.1", 901)]
    [InlineData("/rules/5.12...6.1", 1440)]
    public async Task Rules_are_read_without_scrolling_sideways(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 640 },
            }
        );
        await visitor.OpenAsync(address);

        var excess = await visitor.Page.EvaluateAsync<int>(
            "() => { const box = document.querySelector('.data'); return box.scrollWidth - box.clientWidth; }"
        );

        Assert.Equal(0, excess);
    }

    [Theory]
    [InlineData(Addresses.Wrong, 320)]
    [InlineData(Addresses.Wrong, 1280)]
    [InlineData("/compare?postgres=13.4&to=6.1", 1280)]
    [InlineData("/files", 320)]
    public async Task Text_that_is_set_wider_is_neither_cut_off_nor_wider_than_the_page(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();
        await visitor.Page.AddStyleTagAsync(new() { Content = WideText });

        var lost = await visitor.Page.EvaluateAsync<string[]>("""
            () => {
              const isCut = element => getComputedStyle(element).overflow !== "visible" && !element.matches(".sr, .skip, legend, input, select, textarea, .data, .topology, pre, .rail, .mud-drawer, .mud-tabs-tabbar *, .mud-expand-panel *, .mud-input-control-helper-container, .bar *")
                && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) && element.clientWidth > 1;
              const cut = [...document.querySelectorAll("body *")].filter(isCut).map(element => element.outerHTML.slice(0, 120));
              const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (excess <= 0) return cut;
              const isWide = element => element.getBoundingClientRect().right > document.documentElement.clientWidth && !element.closest(".data, .topology, .sr, .why-drawer, .mud-tabs-tabbar");
              return [...cut, `${excess} px too wide`, ...[...document.querySelectorAll("body *")].filter(isWide).map(element => element.outerHTML.slice(0, 120))];
            }
            """);

        Assert.Empty(lost);
    }
}
