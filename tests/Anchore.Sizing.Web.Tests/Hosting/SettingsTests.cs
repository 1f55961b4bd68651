using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A wrong setting ends the start with a sentence that names it, what was given and what is allowed.</summary>
public sealed class SettingsTests(PublishedApp app)
{
    /// <summary>A variable, a value that is not allowed, and what the message says is.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "PublicAddress", "sizing.example.com", "an address such as https://sizing.example.com" },
        { "Proxies", "10.0.0.0/8, nonsense", "10.0.0.0/8, parted by commas" },
        { "DataProtectionKeys", "/no/such/folder", "an existing folder" },
        { "Limits__ExportsPerSecond", "0", "1 to 100,000" },
        { "Limits__OpenPages", "many", "1 to 100,000" },
        { "Limits__ExportQueue", "-1", "0 to 100,000" },
        { "Limits__Exprts", "5", "ExportsPerSecond, ExportBurst" },
        { "Shutdown__FinishSeconds", "601", "1 to 600" },
        { "Shutdown__Drain", "5", "DrainSeconds, FinishSeconds" },
        { "ASPNETCORE_URLS", "8080", "http://*:8080" },
        { "Logging__LogLevel__Default", "Chatty", "Information" },
        { "Logging__Console__FormatterName", "xml", "simple, json, systemd" },
        { "OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "http://collector:4317" },
        { "OTEL_EXPORTER_OTLP_LOGS_ENDPOINT", "ftp://collector", "http://collector:4317" },
        { "OTEL_EXPORTER_OTLP_PROTOCOL", "http/json", "grpc or http/protobuf" },
        { "OTEL_EXPORTER_OTLP_METRICS_PROTOCOL", "http", "grpc or http/protobuf" },
        { "OTEL_TRACES_EXPORTER", "jaeger", "otlp or none" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_that_is_not_allowed_is_named_with_what_was_given_and_what_is_allowed(string variable, string given, string allowed)
    {
        using var settings = Configured((variable, given));

        var message = Assert.Throws<InvalidSettingsException>(() => Settings.From(settings.Configuration)).Message;

        Assert.Contains(variable, message, StringComparison.Ordinal);
        Assert.Contains(allowed, message, StringComparison.Ordinal);
        Assert.True(message.Contains($"\"{given}\"", StringComparison.Ordinal) || message.Contains("there is no such setting", StringComparison.Ordinal), message);
    }

    [Fact]
    public async Task Every_wrong_setting_is_reported_at_once_and_without_a_stack_trace()
    {
        var start = await FailedStart.TryAsync(app.Library, ("Limits__OpenPages", "0"), ("Shutdown__DrainSeconds", "soon"), ("PublicAddress", "here"), ("Logging__LogLevel__Default", "Chatty"));

        Assert.Equal(1, start.ExitCode);
        Assert.Equal(
            """
            The configuration is not valid.
              PublicAddress: "here" is not allowed. Allowed: an address such as https://sizing.example.com, or nothing.
              Limits__OpenPages: "0" is not allowed. Allowed: 1 to 100,000.
              Shutdown__DrainSeconds: "soon" is not allowed. Allowed: 0 to 600.
              Logging__LogLevel__Default: "Chatty" is not allowed. Allowed: Trace, Debug, Information, Warning, Error, Critical, None.
            """.ReplaceLineEndings("\n"),
            start.Output.Trim());
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_the_start_with_its_name()
    {
        var start = await FailedStart.TryAsync(app.Library, ("ASPNETCORE_URLS", app.Server.Address.ToString()));

        Assert.Equal(1, start.ExitCode);
        Assert.Contains($"Failed to bind to address {app.Server.Address.ToString().TrimEnd('/')}", start.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_number_may_be_the_least_and_the_most_that_is_allowed_and_nothing_beyond(string key)
    {
        var setting = Settings.All.OfType<NumberSetting>().Single(setting => setting.Key == key);
        var (least, most) = (Number(setting.Allowed.Split(" to ")[0]), Number(setting.Allowed.Split(" to ")[1]));

        var errors = new[] { least - 1, least, most, most + 1 }.Select(number => ErrorsOf(setting, number.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToArray();

        Assert.Equal([1, 0, 0, 1], errors);
    }

    [Fact]
    public void Proxies_may_be_a_list()
    {
        using var text = Configured(("Proxies", "10.0.0.0/8, 192.168.0.7"));
        using var list = Configured(("Proxies", ""), ("Proxies__0", "10.0.0.0/8"), ("Proxies__1", "192.168.0.7"));

        var networks = new[] { text, list }.Select(configured => Settings.From(configured.Configuration).Proxies.Networks.Select(network => network.ToString()));

        Assert.All(networks, network => Assert.Equal(["10.0.0.0/8", "192.168.0.7/32"], network));
    }

    [Fact]
    public void Nothing_is_wrong_where_nothing_is_set()
    {
        using var settings = Configured();

        var made = Settings.From(settings.Configuration);

        Assert.Empty(made.Proxies.Networks);
        Assert.False(made.Telemetry.IsOn);
    }

    public static TheoryData<string> Edges => [.. Settings.All.OfType<NumberSetting>().Select(setting => setting.Key)];

    private static long Number(string text) => long.Parse(text, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

    private static int ErrorsOf(NumberSetting setting, string given)
    {
        using var settings = Configured((setting.Variable, given));
        var errors = new List<string>();
        setting.Read(settings.Configuration, errors);
        return errors.Count;
    }

    // The variables as the application's own host reads them, without those of the machine.
    private static ConfiguredValues Configured(params (string Variable, string Value)[] values) => new(values);

    private sealed class ConfiguredValues((string Variable, string Value)[] values) : IDisposable
    {
        public Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; } = Fill(values);

        public void Dispose() => Configuration.Dispose();

        private static Microsoft.Extensions.Configuration.ConfigurationManager Fill((string Variable, string Value)[] values)
        {
            var manager = new Microsoft.Extensions.Configuration.ConfigurationManager();
            foreach (var (variable, value) in values)
            {
                manager[variable.Replace("ASPNETCORE_", "", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal)] = value;
            }

            return manager;
        }
    }
}
