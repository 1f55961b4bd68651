using Microsoft.Playwright;

namespace Anchore.Sizing.Trials.Pages;

/// <summary>
/// Somebody who types into an open page in a real browser, whatever becomes of the server, and then looks whether everything is there.
/// </summary>
internal sealed class Typist : IAsyncDisposable
{
    private const int BetweenKeys = 30;
    private const string Query = "/?images=5000&largestImage=2.5+GB&analyzer=5&objectStore=s3&postgres=13.x";

    private static readonly (string Field, string Text)[] Entered =
    [
        ("images", "5000"),
        ("largestImage", "2.5 GB"),
        ("analyzer", "5"),
        ("objectStore", "s3"),
        ("postgres", "13.x"),
    ];
    private static readonly float Patience = (float)TimeSpan.FromSeconds(30).TotalMilliseconds;

    private readonly IBrowserContext context;
    private readonly IPage page;

    private Typist(IBrowserContext context, IPage page)
    {
        (this.context, this.page) = (context, page);
        page.DOMContentLoaded += (_, _) => Loads++;
    }

    /// <summary>How often the page was loaded: more than once where its instance was lost.</summary>
    public int Loads { get; private set; }

    /// <summary>Opens the page with some fields filled in, in a browser that nobody has used before.</summary>
    public static async Task<Typist> ComeAsync(IBrowser browser, string root)
    {
        var context = await browser.NewContextAsync();
        var typist = new Typist(context, await context.NewPageAsync());
        await typist.page.GotoAsync(root + Query);
        return typist;
    }

    /// <summary>Waits until the page answers at each key.</summary>
    public async Task AnsweredAsync() =>
        await page.WaitForFunctionAsync("() => 'live' in document.documentElement.dataset", null, new() { Timeout = Patience });

    /// <summary>Types a name key by key in place of the one that stands there.</summary>
    public async Task TypeAsync(string name)
    {
        await page.Locator("#field-name").FillAsync("");
        await page.Locator("#field-name").FocusAsync();
        await page.Keyboard.TypeAsync(name, new() { Delay = BetweenKeys });
    }

    /// <summary>What is missing from the page, or nothing: the fields as typed, and the plan that follows from them.</summary>
    public async Task<string?> ComplaintAsync(string name)
    {
        foreach (var (field, text) in Entered.Prepend(("name", name)))
        {
            var there = await page.Locator($"#field-{field}").InputValueAsync();
            if (there != text)
            {
                return $"{field} is \"{there}\" instead of \"{text}\"";
            }
        }

        try
        {
            await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync(name, new() { Timeout = Patience });
            return null;
        }
        catch (PlaywrightException)
        {
            return "the plan does not follow the fields";
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
