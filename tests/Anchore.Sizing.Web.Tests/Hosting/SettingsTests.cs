using System.Globalization;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A wrong setting ends the start with a sentence that names it, what was given and what is allowed.</summary>
public sealed class SettingsTests(PublishedApp app)
{
    /// <summary>A variable, a value that is not allowed, and what the message says.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "DefaultRelease", "5.11", "one of the releases 4.0" },
        { "PublicAddress", "sizing.example.com", "a URL such as https://sizing.example.com" },
        { "Proxies", "10.0.0.0/8, nonsense", "10.0.0.0/8, comma-separated" },
        { "DataProtectionKeys", "/no/such/folder", "an existing folder" },
        { "Limits__ExportsPerSecond", "0", "between 1 and 100000" },
        { "Limits__OpenPages", "many", "'many' at 'Limits:OpenPages'" },
        { "Limits__ExportQueue", "-1", "between 0 and 100000" },
        { "Limits__Exprts", "5", "'Exprts'" },
        { "Shutdown__FinishSeconds", "601", "between 1 and 600" },
        { "Shutdown__Drain", "5", "'Drain'" },
    };

    /// <summary>The settings with a range, by section and name.</summary>
    public static TheoryData<string, string> Ranges =>
        [.. SettingsReflection.Numbers.Select(number => (number.Section, number.Property.Name))];

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_that_is_not_allowed_is_named_with_what_was_given_and_what_is_allowed(string variable, string given, string said)
    {
        var failures = FailuresOf((variable, given));

        var failure = Assert.Single(failures);
        Assert.Contains(said, failure, StringComparison.Ordinal);
        Assert.Contains(variable.Split("__")[^1], failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_is_reported_at_once_and_without_a_stack_trace()
    {
        var start = await FailedStart.TryAsync(
            app.Library,
            ("Limits__OpenPages", "0"),
            ("Limits__ExportBurst", "-3"),
            ("Shutdown__DrainSeconds", "soon"),
            ("PublicAddress", "here"),
            ("Proxies", "there")
        );

        Assert.Equal(1, start.ExitCode);
        Assert.Equal(
            """
            The configuration is not valid.
              Limits__ExportBurst: -3 is not allowed. The field ExportBurst must be between 1 and 1000000.
              Limits__OpenPages: 0 is not allowed. The field OpenPages must be between 1 and 100000.
              Failed to convert configuration value 'soon' at 'Shutdown:DrainSeconds' to type 'System.Int32'.
              PublicAddress: "here" is not allowed. Allowed: a URL such as https://sizing.example.com, or nothing.
              Proxies: "there" is not allowed. Allowed: IP addresses and networks such as 10.0.0.7 or 10.0.0.0/8, comma-separated, or nothing.
            """.ReplaceLineEndings("\n"),
            start.Output.Trim());
    }

    [Theory]
    [InlineData("8080")]
    public async Task A_url_that_is_malformed_ends_the_start_with_a_sentence(string url)
    {
        var start = await FailedStart.TryAsync(app.Library, ("ASPNETCORE_URLS", url));

        Assert.Equal(1, start.ExitCode);
        Assert.Contains(url, start.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_the_start_with_its_name()
    {
        var start = await FailedStart.TryAsync(app.Library, ("ASPNETCORE_URLS", app.Server.Address.ToString()));

        Assert.Equal(1, start.ExitCode);
        Assert.Contains($"Failed to bind to address {app.Server.Address.ToString().TrimEnd('/')}", start.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_number_may_be_the_minimum_and_the_maximum_and_nothing_beyond(string section, string name)
    {
        var (minimum, maximum) = SettingsReflection.RangeOf(section, name);

        var failures = new[] { minimum - 1, minimum, maximum, maximum + 1 }
            .Select(number => FailuresOf(($"{section}__{name}", number.ToString(CultureInfo.InvariantCulture))).Count);

        Assert.Equal([1, 0, 0, 1], failures);
    }

    [Fact]
    public void Proxies_may_be_a_text_or_a_list()
    {
        var text = Read<ApplicationOptions>(("Proxies", "10.0.0.0/8, 192.168.0.7"));
        var list = Read<ApplicationOptions>(("Proxies__0", "10.0.0.0/8"), ("Proxies__1", "192.168.0.7"));

        Assert.All(
            [text, list],
            options => Assert.Equal(["10.0.0.0/8", "192.168.0.7/32"], options.ProxyNetworks()!.Select(network => network.ToString()))
        );
    }

    [Fact]
    public void Nothing_is_wrong_where_nothing_is_set() => Assert.Empty(FailuresOf());

    internal static T Read<T>(params (string Variable, string Value)[] values)
        where T : class
    {
        var services = new ServiceCollection().AddSingleton(Configure(values));
        services.AddSettings();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }

    private static List<string> FailuresOf(params (string Variable, string Value)[] values)
    {
        try
        {
            Configure(values).ValidateSettings();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return [.. exception.Failures];
        }
    }

    private static IConfiguration Configure((string Variable, string Value)[] values)
    {
        var pairs = values.Select(pair =>
            KeyValuePair.Create(pair.Variable.Replace("__", ":", StringComparison.Ordinal), (string?)pair.Value)
        );
        return new ConfigurationBuilder().AddInMemoryCollection(pairs).Build();
    }
}
