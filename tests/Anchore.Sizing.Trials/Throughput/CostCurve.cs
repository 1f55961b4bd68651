using System.Diagnostics;

namespace Anchore.Sizing.Trials.Throughput;

/// <summary>What a plan's JSON costs as the deployment grows: it may grow in step with what the answer lists, and not faster.</summary>
internal static class CostCurve
{
    private const int Rounds = 15;
    private const int Requests = 20;

    private static readonly string[] Services = ["analyzer", "api", "catalog", "policyEngine", "simpleQueue"];

    public static async Task MeasureAsync(HttpClient client)
    {
        await CurveAsync(client, "growth in months", [0, 30, 60, 90, 120], months => $"imagesPerMonth=100&months={months}");
        await CurveAsync(
            client,
            "replicas of each service",
            [1, 10, 100, 1000],
            replicas => string.Join('&', Services.Select(service => $"{service}={replicas}"))
        );
        await CurveAsync(
            client,
            "kinds of services (4.0, 5.12, 6.1)",
            [40, 512, 61],
            release => $"release={release switch { 40 => "4.0", 512 => "5.12", _ => "6.1" }}"
        );
        await CurveAsync(
            client,
            "services that run",
            [0, 1, 3, 5],
            running =>
                string.Join(
                    '&',
                    new[] { "rbacManager", "reports", "notifications", "ui", "feeds" }.Select(
                        (service, place) => $"{service}={(place < running ? 1 : 0)}"
                    )
                )
        );
    }

    // Rounds go through all points and the fastest round counts: what else the machine does is not the cost of a plan.
    private static async Task CurveAsync(HttpClient client, string what, int[] points, Func<int, string> query)
    {
        var times = points.ToDictionary(point => point, _ => new List<double>());
        var bytes = new Dictionary<int, int>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var point in points)
            {
                var start = Stopwatch.GetTimestamp();
                for (var request = 0; request < Requests; request++)
                {
                    bytes[point] = (
                        await client.GetByteArrayAsync(
                            new Uri($"/api/v1/plan.json?images={1 + (round * Requests) + request}&{query(point)}", UriKind.Relative)
                        )
                    ).Length;
                }

                times[point].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Requests);
            }
        }

        Checks.Say($"{what}:");
        foreach (var point in points)
        {
            Checks.Say($"{point,8}: {times[point].Min(),8:0} µs, {bytes[point],8} bytes");
        }
    }
}
