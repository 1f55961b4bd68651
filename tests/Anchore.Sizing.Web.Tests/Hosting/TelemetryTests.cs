namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What is sent to a collector, and when.</summary>
public sealed class TelemetryTests(PublishedApp app)
{
    private const string Traces = "/v1/traces";
    private const string Metrics = "/v1/metrics";
    private const string Logs = "/v1/logs";

    private static readonly (string, string)[] Soon =
    [
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ("OTEL_METRIC_EXPORT_INTERVAL", "300"),
        ("OTEL_BSP_SCHEDULE_DELAY", "100"),
        ("OTEL_BLRP_SCHEDULE_DELAY", "100"),
    ];

    [Fact]
    public async Task Metrics_traces_and_logs_arrive_and_say_nothing_about_the_customer()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [
                ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
                ("OTEL_SERVICE_NAME", "sizing-trial"),
                ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"),
                .. Soon,
            ]
        );
        using var page = await PageConnection.OpenAsync(server.Address);

        await SecretiveCustomer.VisitAsync(server.Address);
        string[] missing =
        [
            .. await collector.MissingAsync(
                Metrics,
                "sizing-trial",
                "anchore_sizing.plans",
                "4.0",
                "interface",
                "anchore_sizing.exports",
                "written",
                "plan.pdf",
                "plan.zip",
                "anchore_sizing.export.duration",
                "anchore_sizing.pages.open",
                "http.server.request.duration",
                "dotnet."
            ),
            .. await collector.MissingAsync(Traces, "sizing-trial", "export", "plan.pdf", "/api/v1/plan.json"),
            .. await collector.MissingAsync(Logs, "sizing-trial", "Microsoft.AspNetCore"),
        ];
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.Empty(missing);
        Assert.All(
            [Metrics, Traces, Logs],
            signal => Assert.DoesNotContain(SecretiveCustomer.Name, collector.TextOf(signal), StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task What_is_refused_is_counted()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("Limits__ExportBurst", "1"), ("Limits__ExportsPerSecond", "1"), .. Soon]
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => client.GetAsync(new Uri("/api/v1/network.csv", UriKind.Relative), TestContext.Current.CancellationToken))
        );
        var missing = await collector.MissingAsync(Metrics, "network.csv", "refused");

        Assert.Empty(missing);
    }

    [Fact]
    public async Task A_signal_can_have_a_collector_of_its_own()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", collector.Address + "/mine"), .. Soon]
        );

        await SecretiveCustomer.VisitAsync(server.Address);
        var missing = await collector.MissingAsync("/mine", "anchore_sizing.plans");
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.Empty(missing);
        Assert.Equal(["/mine"], collector.Paths);
    }

    [Fact]
    public async Task A_signal_that_is_not_wanted_is_not_sent()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_TRACES_EXPORTER", "none"), ("OTEL_LOGS_EXPORTER", "none"), .. Soon]
        );

        await SecretiveCustomer.VisitAsync(server.Address);
        var missing = await collector.MissingAsync(Metrics, "anchore_sizing.plans");
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.Empty(missing);
        Assert.Equal([Metrics], collector.Paths);
    }

    [Theory]
    [InlineData("OTEL_SDK_DISABLED", "true")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    public async Task Nothing_is_sent_where_it_is_switched_off_or_no_collector_is_named(string variable, string value)
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), (variable, value), .. Soon]
        );

        await SecretiveCustomer.VisitAsync(server.Address);
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.Empty(collector.Paths);
    }
}
