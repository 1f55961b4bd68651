using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>
/// Sends metrics, traces and logs to a collector, where OpenTelemetry's own variables (<c>OTEL_*</c>) name one. URLs lose their query: it
/// holds the plan.
/// </summary>
internal static class Telemetry
{
    private const string ServiceName = "anchore-sizing";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (!HasCollector(configuration, "TRACES") && !HasCollector(configuration, "METRICS") && !HasCollector(configuration, "LOGS"))
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(Name).UseOtlpExporter();
        if (HasCollector(configuration, "TRACES"))
        {
            telemetry.WithTracing(traces =>
                traces
                    .AddSource(Instruments.Name)
                    .AddAspNetCoreInstrumentation(requests =>
                        requests.EnrichWithHttpRequest = (activity, _) => activity.SetTag("url.query", null)
                    )
            );
        }

        if (HasCollector(configuration, "METRICS"))
        {
            telemetry.WithMetrics(metrics => metrics.AddMeter(Instruments.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation());
        }

        if (!HasCollector(configuration, "LOGS"))
        {
            builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None);
        }
    }

    // The exporter is for all signals; what has no collector is not measured, so that nothing is sent to the default one.
    private static bool HasCollector(ConfigurationManager configuration, string signal) =>
        configuration[$"OTEL_{signal}_EXPORTER"] != "none"
        && !string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] + configuration[$"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"]);

    // What OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say takes precedence.
    private static void Name(ResourceBuilder resource) => resource
        .AddService(ServiceName, serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();
}
