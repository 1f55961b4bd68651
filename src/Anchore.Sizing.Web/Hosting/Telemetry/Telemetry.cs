using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>Sends what is measured to a collector, where one is named. Addresses lose their query: it holds the plan.</summary>
internal static class Telemetry
{
    private const string ServiceName = "anchore-sizing";

    public static void AddTelemetry(this IServiceCollection services, TelemetrySwitch signals)
    {
        if (!signals.IsOn)
        {
            return;
        }

        var telemetry = services.AddOpenTelemetry().ConfigureResource(Name);
        if (signals.Traces is { } traced)
        {
            telemetry.WithTracing(traces => traces.AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpRequest = (activity, _) => activity.SetTag("url.query", null))
                .AddOtlpExporter(traced.Direct));
        }

        if (signals.Metrics is { } measured)
        {
            telemetry.WithMetrics(metrics => metrics.AddMeter(Instruments.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddOtlpExporter(measured.Direct));
        }

        if (signals.Logs is { } logged)
        {
            telemetry.WithLogging(logs => logs.AddOtlpExporter(logged.Direct));
        }
    }

    // What OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say counts more.
    private static void Name(ResourceBuilder resource) => resource
        .AddService(ServiceName, serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();
}
