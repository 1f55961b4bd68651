using Anchore.Sizing.Probe;
using Anchore.Sizing.Trials.Plans;

namespace Anchore.Sizing.Trials.Throughput;

/// <summary>How many plans and PDFs a second the published application answers, plans beside an endpoint that writes ready bytes.</summary>
internal static class ThroughputTrial
{
    private const int Pairs = 7;
    private const int Seconds = 4;

    // The runtime compiles what is hot a second time, beside the load; with two busy cores that takes a while.
    private const int SecondsToWarmUp = 20;
    private const int Samples = 50;
    private const int LargestPdf = 200_000;
    private const double LeastPdfs = 60;
    private const double LeastShare = 0.5;

    // Plans by number, so that none is asked for twice.
    private const long RunOfNumbers = 2_000_000;

    private const string Plan = $"wrk.format(\"POST\", nil, {{[\"Content-Type\"] = \"application/json\"}}, {KnownPlan.BodyInLua})";
    private const string Pdf =
        "wrk.format(\"GET\", \"/api/v1/plan.pdf?images=\" .. n .. \"&largestImage=2.5+GB&analyzer=5&policyEngine=3\")";

    /// <param name="arguments">Settings of the server as NAME=value.</param>
    public static async Task<bool> RunAsync(string[] arguments)
    {
        await Publication.CreateAsync();
        await using var server = await ServerProcess.StartAsync(
            Publication.Library,
            "Production",
            [.. ProbeStartup.Settings, .. arguments.Select(Setting)]
        );
        using var client = new HttpClient { BaseAddress = server.Address };
        var checks = new Checks();
        await PlansAsync(server, client, checks);
        await PdfsAsync(server, client, checks);
        await CostCurve.MeasureAsync(client);
        return checks.Hold;
    }

    private static async Task PlansAsync(ServerProcess server, HttpClient client, Checks checks)
    {
        var size = await SizeAsync(client);
        var plan = new Uri(server.Address, PlanRequests.Address);
        var ready = new Uri(server.Address, $"{ReadyAnswer.Path}?size={size}");
        await Wrk.RunAsync(plan, SecondsToWarmUp, Plan, 0);
        await Wrk.RunAsync(ready, Seconds, Plan, 0);
        var shares = new List<double>();
        var failed = 0L;
        var wrong = new List<string>();
        for (var pair = 1; pair <= Pairs; pair++)
        {
            var sampling = SampleAsync(client, pair, wrong);
            var planned = await Wrk.RunAsync(plan, Seconds, Plan, pair * RunOfNumbers);
            await sampling;
            var written = await Wrk.RunAsync(ready, Seconds, Plan, pair * RunOfNumbers);
            failed += planned.Failed + written.Failed;
            shares.Add(planned.PerSecond / written.PerSecond);
            Checks.Say(
                $"{planned.PerSecond,8:0} plans a second, {written.PerSecond,8:0} ready answers of {size} bytes: {shares[^1]:0.00}"
            );
        }

        checks.That(failed == 0, $"{failed} requests were not answered with 200");
        checks.That(
            wrong.Count == 0,
            $"{wrong.Count} of {Pairs * Samples} answers looked at meanwhile were wrong{(wrong.Count > 0 ? ": " + wrong[0] : "")}"
        );
        checks.That(
            Median(shares) >= LeastShare,
            $"plans reach {Median(shares):0.00} (median; {shares.Min():0.00} to {shares.Max():0.00}) of the rate of ready answers, wanted {LeastShare:0.00}"
        );
    }

    private static async Task PdfsAsync(ServerProcess server, HttpClient client, Checks checks)
    {
        var sample = await client.GetByteArrayAsync(
            new Uri("/api/v1/plan.pdf?images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3", UriKind.Relative)
        );
        checks.That(sample.Length <= LargestPdf, $"the PDF of the sample plan has {sample.Length} bytes, allowed {LargestPdf}");
        await Wrk.RunAsync(server.Address, Seconds, Pdf, 0);
        var rates = new List<double>();
        var failed = 0L;
        for (var run = 1; run <= Pairs; run++)
        {
            var outcome = await Wrk.RunAsync(server.Address, Seconds, Pdf, run * 100_000);
            rates.Add(outcome.PerSecond);
            failed += outcome.Failed;
        }

        checks.That(failed == 0, $"{failed} requests for PDFs were not answered with 200");
        checks.That(
            Median(rates) >= LeastPdfs,
            $"{Median(rates):0} PDFs a second (median; {rates.Min():0} to {rates.Max():0}), wanted {LeastPdfs:0}"
        );
    }

    private static async Task<int> SizeAsync(HttpClient client)
    {
        var total = 0;
        for (var number = 0; number < Samples; number++)
        {
            total += (await client.PostAsync(new KnownPlan(number))).Answer.Length;
        }

        return total / Samples;
    }

    private static async Task SampleAsync(HttpClient client, int pair, List<string> wrong)
    {
        for (var sample = 0; sample < Samples; sample++)
        {
            if (await client.ComplaintAsync(new KnownPlan((pair * RunOfNumbers) + (sample * 977))) is { } complaint)
            {
                wrong.Add(complaint);
            }

            await Task.Delay(Seconds * 500 / Samples);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Pairs / 2);

    private static (string Name, string Value) Setting(string argument) => argument.Split('=', 2) is [{ Length: > 0 } name, var value]
        ? (name, value)
        : throw new ArgumentException($"The setting is \"{argument}\". Allowed: NAME=value.");
}
