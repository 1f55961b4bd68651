using Anchore.Sizing.Browser.Tests;
using Microsoft.Playwright;

namespace Anchore.Sizing.Trials.Pages;

/// <summary>How fast the published page is in a real Chromium: what it weighs, when it answers, what a key stroke takes.</summary>
internal static class PageTrial
{
    private const int FirstVisits = 9;
    private const int LaterVisits = 50;
    private const int Keys = 200;

    // From a key stroke to the changed figure in the document.
    private const string Type = """
        async keys => {
          const field = document.getElementById("field-images");
          const figure = document.querySelector(".figures");
          const times = [];
          for (let key = 0; key < keys; key++) {
            await new Promise(done => setTimeout(done, 40));
            times.push(await new Promise(done => {
              const start = performance.now();
              const watch = new MutationObserver(() => { watch.disconnect(); done(performance.now() - start); });
              watch.observe(figure, { subtree: true, childList: true, characterData: true });
              field.value = String(2000 + key);
              field.dispatchEvent(new InputEvent("input", { bubbles: true, data: "0" }));
            }));
          }
          return times;
        }
        """;

    // A round trip to the same server: its shortest answer.
    private const string Ask = """
        async times => {
          const trips = [];
          for (let time = 0; time < times; time++) {
            await new Promise(done => setTimeout(done, 40));
            const start = performance.now();
            await (await fetch("/healthz", { cache: "no-store" })).text();
            trips.push(performance.now() - start);
          }
          return trips;
        }
        """;

    // Types as soon as the page stands there, and waits until a figure follows.
    private const string FirstAnswer = """
        () => new Promise(done => {
          const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
          const look = () => document.querySelector(".verdict")?.textContent.includes("70 GB of object") && paint()
            ? done([paint(), performance.now()])
            : setTimeout(look, 1);
          const field = document.getElementById("field-images");
          field.focus();
          field.value = "7000";
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          look();
        })
        """;

    public static async Task<bool> RunAsync()
    {
        await Publication.CreateAsync();
        await using var server = await ServerProcess.StartAsync(Publication.Library, "Production");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ChromiumInstallation.LaunchAsync(playwright);
        var root = server.Address.ToString();
        await VisitAsync(browser, page => FirstLoad.OfAsync(page, root));

        var load = await VisitAsync(browser, page => FirstLoad.OfAsync(page, root));
        Console.WriteLine($"first load       {load.Bytes / 1000.0:0.0} kB in {load.Addresses.Count} requests");
        Console.WriteLine("to the first visitors of a new server");
        await AnswerAsync(browser, root, FirstVisits);
        Console.WriteLine("to later ones");
        await AnswerAsync(browser, root, LaterVisits);
        await TypingAsync(browser, root);
        return true;
    }

    private static async Task AnswerAsync(IBrowser browser, string root, int visits)
    {
        var paints = new List<double>();
        var waits = new List<double>();
        for (var visit = 0; visit < visits; visit++)
        {
            var times = await VisitAsync(browser, async page =>
            {
                await page.GotoAsync(root, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                return await page.EvaluateAsync<double[]>(FirstAnswer);
            });
            paints.Add(times[0]);
            waits.Add(times[1] - times[0]);
        }

        Console.WriteLine($"first paint      {Spread.Create(paints)}");
        Console.WriteLine($"then interactive {Spread.Create(waits)}");
    }

    private static async Task TypingAsync(IBrowser browser, string root)
    {
        var (keys, trips) = await VisitAsync(browser, async page =>
        {
            await FirstLoad.OfAsync(page, root);
            await page.EvaluateAsync<double[]>(Type, Keys / 4);
            return (await page.EvaluateAsync<double[]>(Type, Keys), await page.EvaluateAsync<double[]>(Ask, Keys));
        });
        Console.WriteLine($"key to figure    {Spread.Create(keys)}");
        Console.WriteLine($"round trip       {Spread.Create(trips)}");
    }

    private static async Task<T> VisitAsync<T>(IBrowser browser, Func<IPage, Task<T>> visit)
    {
        await using var context = await browser.NewContextAsync();
        return await visit(await context.NewPageAsync());
    }
}
