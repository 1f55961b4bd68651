using System.Diagnostics;
using Anchore.Sizing.Browser.Tests;
using Anchore.Sizing.Trials.Pages;
using Microsoft.Playwright;

namespace Anchore.Sizing.Trials;

/// <summary>Kills the server while somebody types and starts it again: the page must come back by itself with everything entered.</summary>
internal static class RestartTrial
{
    private const int Restarts = 50;

    /// <param name="arguments">How many restarts.</param>
    public static async Task<bool> RunAsync(string[] arguments)
    {
        var restarts = Trial.Number(arguments, 0, Restarts, "The number of restarts");
        await Publication.CreateAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ChromiumInstallation.LaunchAsync(playwright);
        var root = ServerProcess.FreeAddress();
        var server = await StartAsync(root);
        await using var typist = await Typist.ComeAsync(browser, root);
        var kept = 0;
        var waits = new List<double>();
        for (var restart = 1; restart <= restarts; restart++)
        {
            await typist.AnsweredAsync();
            var name = $"Customer {restart} with a name typed on through the loss of the server";
            var typing = typist.TypeAsync(name);
            await Task.Delay(Random.Shared.Next(100, 1200));
            await server.DisposeAsync();
            await Task.Delay(Random.Shared.Next(0, 600));
            server = await StartAsync(root);
            var start = Stopwatch.GetTimestamp();
            await typing;
            await typist.AnsweredAsync();
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var complaint = await typist.ComplaintAsync(name);
            kept += complaint is null ? 1 : 0;
            Console.WriteLine($"{restart,2}: {complaint ?? "everything kept"}");
        }

        await server.DisposeAsync();
        Console.WriteLine(
            FormattableString.Invariant(
                $"{kept} of {restarts} restarts kept everything; the page answered again {waits.Order().ElementAt(restarts / 2):0} ms (median) after the server listened"
            )
        );
        return kept == restarts;
    }

    private static Task<ServerProcess> StartAsync(string root) =>
        ServerProcess.StartAsync(Publication.Library, "Production", ("ASPNETCORE_URLS", root));
}
