using System.Reflection;
using Anchore.Sizing.Browser.Tests;
using Anchore.Sizing.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Calculator))]

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The real server as a process of its own and a real Chromium, started once for all tests.</summary>
public sealed class Calculator : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private ServerProcess server = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The server's address without a trailing slash.</summary>
    public string Root => server.Address.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        var starting = ServerProcess.StartAsync(Library(), "Development");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumInstallation.FindOrInstall(playwright), Args = Arguments });
        server = await starting;
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

    /// <summary>A visitor with a browser that nobody has used before.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Root;
        options.AcceptDownloads = true;
        options.ReducedMotion = ReducedMotion.Reduce;
        return await Visitor.ComeAsync(await browser.NewContextAsync(options), Root);
    }

    // The build writes down where it has put the server.
    private static string Library() => typeof(Calculator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "WebServer").Value!;
}
