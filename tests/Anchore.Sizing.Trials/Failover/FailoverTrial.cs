using Anchore.Sizing.Browser.Tests;
using Anchore.Sizing.Trials.Hosting;
using Anchore.Sizing.Trials.Pages;
using Anchore.Sizing.Trials.Plans;
using Microsoft.Playwright;

namespace Anchore.Sizing.Trials.Failover;

/// <summary>
/// Two instances behind nginx under load, killed in turn: every plan must come and be right, and pages that are typed into must go on at
/// the other instance.
/// </summary>
internal static class FailoverTrial
{
    private const int Rounds = 3;
    private const int Pages = 6;

    // nginx asks an instance again five seconds after it failed.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(7);

    /// <param name="arguments">How many rounds; in each, both instances are killed.</param>
    public static async Task<bool> RunAsync(string[] arguments)
    {
        var rounds = Trial.Number(arguments, 0, Rounds, "The number of rounds");
        await Publication.CreateAsync();
        using var pair = await InstancePair.StartAsync();
        await using var nginx = await Nginx.StartAsync(new Uri(ServerProcess.FreeAddress()), pair.Addresses);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ChromiumInstallation.LaunchAsync(playwright);
        var typists = await Task.WhenAll(
            Enumerable.Range(0, Pages).Select(_ => Typist.ComeAsync(browser, nginx.Address.ToString().TrimEnd('/')))
        );
        await using var load = new PlanLoad(nginx.Address);
        var checks = new Checks();
        for (var loss = 0; loss < 2 * rounds; loss++)
        {
            var complaints = await LoseAsync(
                pair,
                loss % 2,
                typists,
                $"Customer {loss + 1} with a name typed on through the loss of an instance"
            );
            checks.That(
                complaints.Length == 0,
                $"loss {loss + 1}: {complaints.Length} of {Pages} pages lost something{(complaints.Length > 0 ? ": " + complaints[0] : "")}"
            );
            await Task.Delay(Pause);
        }

        await load.EndAsync();
        Report(checks, load, typists, 2 * rounds);
        await Task.WhenAll(typists.Select(typist => typist.DisposeAsync().AsTask()));
        return checks.Hold;
    }

    // One instance is killed while everybody types, and comes again when everybody has looked.
    private static async Task<string[]> LoseAsync(InstancePair pair, int instance, Typist[] typists, string name)
    {
        await Task.WhenAll(typists.Select(typist => typist.AnsweredAsync()));
        var typing = Task.WhenAll(typists.Select(typist => typist.TypeAsync(name)));
        await Task.Delay(Random.Shared.Next(200, 1200));
        await pair.KillAsync(instance);
        await typing;
        await Task.WhenAll(typists.Select(typist => typist.AnsweredAsync()));
        var complaints = await Task.WhenAll(typists.Select(typist => typist.ComplaintAsync(name)));
        await pair.StartAsync(instance);
        return [.. complaints.OfType<string>()];
    }

    private static void Report(Checks checks, PlanLoad load, Typist[] typists, int losses)
    {
        foreach (var (instance, count) in load.Answers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Checks.Say($"{instance} answered {count} plans");
        }

        checks.That(
            load.Answers.Count == 2 && load.Answers.Values.All(count => count > 0),
            $"{load.Answers.Values.Sum()} plans came from {load.Answers.Count} instances"
        );
        checks.That(load.Wrong.Count == 0, $"{load.Wrong.Count} plans were wrong{(load.Wrong.Count > 0 ? ": " + load.Wrong.First() : "")}");
        checks.That(load.Lost.Count == 0, $"{load.Lost.Count} plans did not come, {load.Retried} came at the second asking");
        var moves = typists.Sum(typist => typist.Loads - 1);
        checks.That(moves > 0, $"pages moved to the other instance {moves} times in {losses} losses");
    }
}
