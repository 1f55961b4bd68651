using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>Somebody with the page open. Whatever the page complains about or asks of other hosts is kept.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, policy violations, failed requests and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    internal static async Task<Visitor> ComeAsync(IBrowserContext context, string root)
    {
        context.SetDefaultTimeout((float)Calculator.Longest.TotalMilliseconds);
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Page.Console += (_, message) => visitor.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visitor.Page.PageError += (_, error) => visitor.Note(true, $"error: {error}");
        visitor.Page.Response += (_, response) => visitor.Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        visitor.Page.Request += (_, request) =>
            visitor.Note(
                !request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal),
                $"foreign: {request.Url}"
            );
        return visitor;
    }

    /// <summary>Opens an address and waits until the page answers.</summary>
    public async Task OpenAsync(string address = "/")
    {
        await Page.GotoAsync(address);
        await AnswersAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await AnswersAsync();
    }

    public Task AnswersAsync() => Page.WaitForFunctionAsync("() => \"live\" in document.documentElement.dataset");

    public ILocator Field(string name) => Page.Locator($"#field-{name}");

    /// <summary>The message that stands at a field.</summary>
    public ILocator ErrorAt(string name) => Page.Locator($".mud-input-error > #field-{name}-help");

    /// <summary>One of the large figures.</summary>
    public ILocator Figure(string label) =>
        Page.Locator("main .figure")
            .Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = label, Exact = true }) })
            .Locator(".amount");

    /// <summary>What the page shows while it has no connection.</summary>
    public ILocator Lost => Page.Locator("#components-reconnect-modal .lost");

    /// <summary>A picture of the plan, in the layout that the window has room for.</summary>
    public ILocator Picture(string title) => Page.GetByRole(AriaRole.Figure, new() { Name = title, Exact = true }).Locator("svg:visible");

    public ILocator Verdict => Page.Locator("main .verdict");

    /// <summary>Opens what the page has folded and waits for what comes then.</summary>
    public async Task UnfoldAsync()
    {
        await Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        var folded = Page.Locator(".mud-expand-panel:not(.mud-panel-expanded) > .mud-expand-panel-header");
        for (var left = await folded.CountAsync(); left > 0; left--)
        {
            await folded.First.ClickAsync();
            await Assertions.Expect(folded).ToHaveCountAsync(left - 1);
        }
    }

    /// <summary>Shows the result where the window has room for one side only.</summary>
    public async Task ShowResultAsync()
    {
        if (await Page.Locator(".sides").IsVisibleAsync())
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Result", Exact = true }).ClickAsync();
            await Assertions.Expect(Page.Locator(".shows-result")).ToHaveCountAsync(1);
        }
    }

    /// <summary>Goes on with the tabulator until an element has the focus.</summary>
    public async Task TabToAsync(string id)
    {
        for (var press = 0; press < 60; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<string>("() => document.activeElement.id") == id)
            {
                return;
            }
        }

        Assert.Fail($"{id} is not reached with the tabulator.");
    }

    /// <summary>Does what the app bar offers, be it a button of its own or in the menu.</summary>
    public async Task ActAsync(string action)
    {
        var button = Page.GetByRole(AriaRole.Button, new() { Name = action, Exact = true });
        if (!await button.IsVisibleAsync())
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "More actions" }).ClickAsync();
            button = Page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true });
        }

        await button.ClickAsync();
    }

    /// <summary>Opens the explanation of a figure, a finding or a connection.</summary>
    public async Task ExplainAsync(string id)
    {
        await Page.Locator($"[id='{id}']").ClickAsync();
        await Assertions.Expect(Why).ToBeVisibleAsync();
    }

    /// <summary>What the drawer explains.</summary>
    public ILocator Why => Page.Locator(".why-drawer .derivation");

    /// <summary>Lets no page of this visitor connect, as a server does that has no room.</summary>
    public async Task RefuseAsync()
    {
        await Page.RouteWebSocketAsync("**/_blazor**", socket => _ = socket.CloseAsync());
        await Page.RouteAsync("**/_blazor/negotiate**", route => route.FulfillAsync(new() { Status = 503 }));
    }

    /// <summary>Waits until the address is the one that is expected.</summary>
    public Task SeeAddressAsync(string expected) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(new Uri(new Uri(Page.Url), expected).AbsoluteUri)}$"));

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            complaints.Enqueue(complaint);
        }
    }
}
