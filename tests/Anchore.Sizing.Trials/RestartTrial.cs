using System.Diagnostics;
using Anchore.Sizing.Browser.Tests;
using Anchore.Sizing.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Anchore.Sizing.Trials;

/// <summary>Kills the server while somebody types and starts it again: the page must come back by itself with everything entered.</summary>
internal static class RestartTrial
{
    private const int Restarts = 50;
    private const int BetweenKeys = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<bool> RunAsync()
    {
        using var publication = await Publication.MakeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ChromiumInstallation.LaunchAsync(playwright);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var root = ServerProcess.FreeAddress();
        var server = await StartAsync(publication, root);
        await page.GotoAsync(root + "/?images=5000&largestImage=2.5+GB&analyzer=5&objectStore=s3&postgres=13.x");
        var kept = 0;
        var waits = new List<double>();
        for (var restart = 1; restart <= Restarts; restart++)
        {
            await AnswersAsync(page);
            var name = $"Customer {restart} with a name typed on through the loss of the server";
            await page.Locator("#field-name").FillAsync("");
            await page.Locator("#field-name").FocusAsync();
            var typing = page.Keyboard.TypeAsync(name, new() { Delay = BetweenKeys });
            await Task.Delay(Random.Shared.Next(100, 1200));
            await server.DisposeAsync();
            await Task.Delay(Random.Shared.Next(0, 600));
            server = await StartAsync(publication, root);
            var start = Stopwatch.GetTimestamp();
            await typing;
            await AnswersAsync(page);
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var complaint = await ComplaintAsync(page, name);
            kept += complaint is null ? 1 : 0;
            Console.WriteLine($"{restart,2}: {complaint ?? "everything kept"}");
        }

        await server.DisposeAsync();
        Console.WriteLine(FormattableString.Invariant($"{kept} of {Restarts} restarts kept everything; the page answered again {waits.Order().ElementAt(Restarts / 2):0} ms (median) after the server listened"));
        return kept == Restarts;
    }

    private static Task<ServerProcess> StartAsync(Publication publication, string root) => ServerProcess.StartAsync(publication.Library, "Production", ("ASPNETCORE_URLS", root));

    private static async Task AnswersAsync(IPage page) => await page.WaitForFunctionAsync("() => 'live' in document.documentElement.dataset", null, new() { Timeout = (float)Patience.TotalMilliseconds });

    // What is missing from the page, or nothing: the fields as typed, and the plan that follows from them.
    private static async Task<string?> ComplaintAsync(IPage page, string name)
    {
        (string Field, string Text)[] entered = [("name", name), ("images", "5000"), ("largestImage", "2.5 GB"), ("analyzer", "5"), ("objectStore", "s3"), ("postgres", "13.x")];
        foreach (var (field, text) in entered)
        {
            var there = await page.Locator($"#field-{field}").InputValueAsync();
            if (there != text)
            {
                return $"{field} is \"{there}\" instead of \"{text}\"";
            }
        }

        try
        {
            await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync(name, new() { Timeout = (float)Patience.TotalMilliseconds });
            return null;
        }
        catch (PlaywrightException)
        {
            return "the plan does not follow the fields";
        }
    }
}
