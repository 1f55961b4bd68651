using OpenTelemetry.Exporter;

namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>Where a signal goes that is sent, as far as its own variables say so; the library reads those that all signals share.</summary>
/// <param name="Collector">Its own address, taken as it is.</param>
/// <param name="Protocol">Its own protocol.</param>
/// <param name="Headers">Its own headers; they may hold a secret.</param>
internal sealed record SignalTarget(Uri? Collector, OtlpExportProtocol? Protocol, string? Headers)
{
    /// <summary>What the variables say of a signal: null when it is not sent. What is wrong with them is added to the errors.</summary>
    public static SignalTarget? Read(string signal, IConfiguration configuration, ICollection<string> errors)
    {
        var shared = CollectorOf("OTEL_EXPORTER_OTLP_ENDPOINT", configuration, errors);
        ProtocolOf("OTEL_EXPORTER_OTLP_PROTOCOL", configuration, errors);
        var target = new SignalTarget(
            CollectorOf($"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT", configuration, errors),
            ProtocolOf($"OTEL_EXPORTER_OTLP_{signal}_PROTOCOL", configuration, errors),
            configuration[$"OTEL_EXPORTER_OTLP_{signal}_HEADERS"]);
        return IsWanted($"OTEL_{signal}_EXPORTER", (shared ?? target.Collector) is not null, configuration, errors) ? target : null;
    }

    /// <summary>Tells the library.</summary>
    public void Direct(OtlpExporterOptions exporter)
    {
        exporter.Protocol = Protocol ?? exporter.Protocol;
        exporter.Headers = Headers ?? exporter.Headers;
        if (Collector is not null)
        {
            exporter.Endpoint = Collector;
        }
    }

    private static bool IsWanted(string variable, bool hasCollector, IConfiguration configuration, ICollection<string> errors)
    {
        var given = configuration[variable];
        if (given is not (null or "" or "otlp" or "none"))
        {
            Refuse(variable, given, "otlp or none", errors);
        }

        return given == "otlp" || (hasCollector && given != "none");
    }

    private static Uri? CollectorOf(string variable, IConfiguration configuration, ICollection<string> errors)
    {
        var given = configuration[variable];
        if (string.IsNullOrEmpty(given) || (Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")))
        {
            return string.IsNullOrEmpty(given) ? null : new Uri(given);
        }

        Refuse(variable, given, "an address such as http://collector:4317, or nothing", errors);
        return null;
    }

    private static OtlpExportProtocol? ProtocolOf(string variable, IConfiguration configuration, ICollection<string> errors)
    {
        switch (configuration[variable])
        {
            case null or "":
                return null;
            case "grpc":
                return OtlpExportProtocol.Grpc;
            case "http/protobuf":
                return OtlpExportProtocol.HttpProtobuf;
            case var given:
                Refuse(variable, given, "grpc or http/protobuf", errors);
                return null;
        }
    }

    // What all signals share is read for each of them and wrong once.
    private static void Refuse(string variable, string given, string allowed, ICollection<string> errors)
    {
        var error = $"{variable}: \"{given}\" is not allowed. Allowed: {allowed}.";
        if (!errors.Contains(error))
        {
            errors.Add(error);
        }
    }
}
