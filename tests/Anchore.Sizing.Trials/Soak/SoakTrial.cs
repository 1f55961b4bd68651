using System.Diagnostics;
using Anchore.Sizing.Probe;

namespace Anchore.Sizing.Trials.Soak;

/// <summary>
/// Uses the published application for a long time; in the end the memory must have come back, and nothing may have been complained about.
/// </summary>
internal static class SoakTrial
{
    private const int Minutes = 15;

    // Pages that vanished are remembered for a while; then they must be gone.
    private const int RememberedSeconds = 60;
    private const long Allowance = 10_000_000;

    private static readonly TimeSpan FirstUse = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestReturn = TimeSpan.FromMinutes(5);
    private static readonly string[] Alarms = ["warn: ", "fail: ", "crit: ", "Unhandled"];

    /// <param name="arguments">How many minutes.</param>
    public static async Task<bool> RunAsync(string[] arguments)
    {
        var minutes = Trial.Number(arguments, 0, Minutes, "The number of minutes");
        await Publication.CreateAsync();
        await using var server = await ServerProcess.StartAsync(
            Publication.Library,
            "Production",
            [.. ProbeStartup.Settings, ("Limits__DisconnectedPageSeconds", $"{RememberedSeconds}")]
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        Console.WriteLine("The same use for a while beforehand: what is made once and kept is no leak.");
        await UseAsync(client, new Counts(), FirstUse);
        var before = await ReturnAsync(client, 0);
        Say(0, new Counts(), before);

        var counts = new Counts();
        var use = UseAsync(client, counts, TimeSpan.FromMinutes(minutes));
        for (var minute = 1; minute <= minutes; minute++)
        {
            await Task.WhenAny(use, Task.Delay(TimeSpan.FromMinutes(1)));
            Say(minute, counts, await MemoryUse.OfAsync(client));
        }

        await use;
        var after = await ReturnAsync(client, before.Managed + Allowance);
        return Judge(server, counts, before, after);
    }

    private static async Task UseAsync(HttpClient client, Counts counts, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        await new Visitors(client, counts).UseAsync(end.Token);
    }

    // The memory when it has come down to what is allowed, or does not come down any more.
    private static async Task<MemoryUse> ReturnAsync(HttpClient client, long allowed)
    {
        var start = Stopwatch.GetTimestamp();
        var use = await MemoryUse.OfAsync(client);
        for (
            var last = long.MaxValue;
            use.Managed > allowed
                && (use.Managed < last - (Allowance / 10) || Stopwatch.GetElapsedTime(start).TotalSeconds < 2 * RememberedSeconds)
                && Stopwatch.GetElapsedTime(start) < LongestReturn;

        )
        {
            last = use.Managed;
            await Task.Delay(TimeSpan.FromSeconds(15));
            use = await MemoryUse.OfAsync(client);
        }

        return use;
    }

    private static bool Judge(ServerProcess server, Counts counts, MemoryUse before, MemoryUse after)
    {
        var checks = new Checks();
        var alarms = server.Output.Split('\n').Where(line => Alarms.Any(alarm => line.Contains(alarm, StringComparison.Ordinal))).ToArray();
        Checks.Say($"{counts}");
        checks.That(
            after.Managed <= before.Managed + Allowance,
            $"managed memory was {before.Managed / 1e6:0.0} MB before and is {after.Managed / 1e6:0.0} MB after {counts.Pages} pages; allowed {Allowance / 1e6:0} MB more"
        );
        Checks.Say($"working set {before.WorkingSet / 1e6:0} MB before, {after.WorkingSet / 1e6:0} MB after");
        checks.That(
            counts.Complaints.IsEmpty,
            $"{counts.Complaints.Count} complaints of visitors{(counts.Complaints.TryPeek(out var first) ? ": " + first : "")}"
        );
        checks.That(alarms.Length == 0, $"{alarms.Length} alarms in the log{(alarms.Length > 0 ? ": " + alarms[0] : "")}");
        return checks.Hold;
    }

    private static void Say(int minute, Counts counts, MemoryUse use) =>
        Checks.Say($"{minute,3} min: {counts}; {use.Managed / 1e6,6:0.0} MB managed, {use.WorkingSet / 1e6,5:0} MB working set");
}
