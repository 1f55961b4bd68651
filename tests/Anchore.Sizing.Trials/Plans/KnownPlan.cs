using System.Text.Json;

namespace Anchore.Sizing.Trials.Plans;

/// <summary>
/// A deployment of release 4.0 of which some figures are known: they are worked out here from the contract's sentences, apart from the
/// engine.
/// </summary>
/// <param name="Number">Tells it from all others; below 99,000,000.</param>
internal sealed record KnownPlan(long Number)
{
    private const decimal Megabyte = 1_000_000;
    private const decimal Gigabyte = 1000 * Megabyte;

    // One replica of each of the other services that are on by default.
    private const long OtherReplicas = 7;

    private long Images => Number + 1;

    private long LargestImage => 100 + (Number % 4900);

    private long Analyzers => 1 + (Number % 9);

    private long PolicyEngines => 1 + (Number % 4);

    private long Concurrency => 1 + (Number % 3);

    private long LayerCache => Number % 5;

    /// <summary>The deployment as a request's body.</summary>
    public string Body =>
        FormattableString.Invariant(
            $$"""{"images":{{Images}},"largestImage":"{{LargestImage}} MB","analyzer":{{Analyzers}},"policyEngine":{{PolicyEngines}},"concurrency":{{Concurrency}},"layerCache":"{{LayerCache}} GB"}"""
        );

    /// <summary>The same bodies one after the other, in the language in which wrk is told what to send.</summary>
    public const string BodyInLua = """
        string.format('{"images":%d,"largestImage":"%d MB","analyzer":%d,"policyEngine":%d,"concurrency":%d,"layerCache":"%d GB"}', n + 1, 100 + n % 4900, 1 + n % 9, 1 + n % 4, 1 + n % 3, n % 5)
        """;

    /// <summary>What is wrong with an answer, or nothing.</summary>
    public string? Complaint(byte[] answer)
    {
        using var plan = JsonDocument.Parse(answer);
        var figures = plan
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("id").GetString()!, figure => figure.GetProperty("value"));
        var wrong = Expected.Where(figure => figures[figure.Id].GetDecimal() != figure.Value).ToArray();
        return wrong.Length == 0 ? null : $"{Body}: {wrong[0].Id} is {figures[wrong[0].Id]} instead of {wrong[0].Value}";
    }

    private (string Id, decimal Value)[] Expected =>
    [
        ("memory.total", (Analyzers + PolicyEngines + OtherReplicas) * 8 * Gigabyte),
        ("storage.object", Images * 10 * Megabyte),
        ("storage.temporary.total", Analyzers * ((3 * LargestImage * Concurrency * Megabyte) + (LayerCache * Gigabyte))),
    ];
}
