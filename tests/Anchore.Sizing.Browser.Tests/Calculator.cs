using Anchore.Sizing.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Calculator))]

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What customers run, as a process of its own, and a real Chromium; both are started once for all tests.</summary>
public sealed class Calculator : IAsyncLifetime
{
    /// <summary>How long a test waits for a state, however busy the machine is; a state that is there is not waited for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private ServerProcess server = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The server's address without a trailing slash.</summary>
    public string Root => server.Address.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)Longest.TotalMilliseconds);
        var publishing = Publication.CreateAsync();
        playwright = await Playwright.CreateAsync();
        browser = await ChromiumInstallation.LaunchAsync(playwright);
        await publishing;
        server = await ServerProcess.StartAsync(Publication.Library, "Production");
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

    }

    /// <summary>Another instance of the same publication, to be killed or to be set otherwise.</summary>
    internal static Task<ServerProcess> StartAnotherAsync(string address, params (string Name, string Value)[] settings) =>
        ServerProcess.StartAsync(Publication.Library, "Production", [("ASPNETCORE_URLS", address), .. settings]);

    /// <summary>A visitor with a browser that nobody has used before.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL ??= Root;
        options.AcceptDownloads = true;
        options.ReducedMotion = ReducedMotion.Reduce;
        return await Visitor.ComeAsync(await browser.NewContextAsync(options), options.BaseURL);
    }
}
