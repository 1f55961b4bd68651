namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>Which signals are sent and where to, as OpenTelemetry's own variables (<c>OTEL_*</c>) say; null for a signal that is not sent. None is unless they name a collector.</summary>
internal sealed record TelemetrySwitch(SignalTarget? Traces, SignalTarget? Metrics, SignalTarget? Logs)
{
    private static readonly TelemetrySwitch Off = new(null, null, null);

    public bool IsOn => this != Off;

    /// <summary>Reads the variables; what is wrong with them is added to the errors.</summary>
    public static TelemetrySwitch Read(IConfiguration configuration, ICollection<string> errors) =>
        string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
            ? Off
            : new TelemetrySwitch(
                SignalTarget.Read("TRACES", configuration, errors),
                SignalTarget.Read("METRICS", configuration, errors),
                SignalTarget.Read("LOGS", configuration, errors));
}
