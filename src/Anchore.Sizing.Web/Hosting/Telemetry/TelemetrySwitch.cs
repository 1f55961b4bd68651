namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>Which signals are sent, as OpenTelemetry's own variables (<c>OTEL_*</c>) say. None unless they name a collector.</summary>
internal sealed record TelemetrySwitch(bool Traces, bool Metrics, bool Logs)
{
    private static readonly TelemetrySwitch Off = new(false, false, false);

    public bool IsOn => Traces || Metrics || Logs;

    /// <summary>Reads the variables; what is wrong with them is added to the errors.</summary>
    public static TelemetrySwitch Read(IConfiguration configuration, List<string> errors) =>
        string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
            ? Off
            : new TelemetrySwitch(IsOnFor("TRACES", configuration, errors), IsOnFor("METRICS", configuration, errors), IsOnFor("LOGS", configuration, errors));

    /// <summary>The collector of one signal, when it has one of its own.</summary>
    public static string OwnCollector(string signal) => $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT";

    private static bool IsOnFor(string signal, IConfiguration configuration, List<string> errors)
    {
        var exporter = $"OTEL_{signal}_EXPORTER";
        var hasCollector = HasCollector(OwnCollector(signal), configuration, errors) | HasCollector("OTEL_EXPORTER_OTLP_ENDPOINT", configuration, errors);
        switch (configuration[exporter])
        {
            case null or "":
                return hasCollector;
            case "otlp":
                return true;
            case "none":
                return false;
            default:
                errors.Add($"{exporter}: \"{configuration[exporter]}\" is not allowed. Allowed: otlp or none.");
                return false;
        }
    }

    private static bool HasCollector(string variable, IConfiguration configuration, List<string> errors)
    {
        var given = configuration[variable];
        var isAddress = Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https");
        var error = $"{variable}: \"{given}\" is not allowed. Allowed: an address such as http://collector:4317, or nothing.";
        if (!isAddress && !string.IsNullOrEmpty(given) && !errors.Contains(error))
        {
            errors.Add(error);
        }

        return isAddress;
    }
}
