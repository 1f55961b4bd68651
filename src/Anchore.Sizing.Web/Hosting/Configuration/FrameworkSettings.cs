namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>Settings of the framework whose own complaint would be a stack trace, or silence.</summary>
internal static class FrameworkSettings
{
    private static readonly string[] Formats = ["simple", "json", "systemd"];

    public static IEnumerable<string> Errors(IConfiguration configuration) =>
    [
        .. Addresses(configuration),
        .. LogLevels(configuration.GetSection("Logging")),
        .. LogFormat(configuration["Logging:Console:FormatterName"]),
    ];

    private static IEnumerable<string> Addresses(IConfiguration configuration) =>
        Parts(configuration["URLS"]).Where(address => !IsAddress(address))
            .Select(address => $"ASPNETCORE_URLS: \"{address}\" is not allowed. Allowed: addresses such as http://*:8080, parted by semicolons.")
            .Concat(Parts(configuration["HTTP_PORTS"]).Where(port => !ushort.TryParse(port, out _))
                .Select(port => $"ASPNETCORE_HTTP_PORTS: \"{port}\" is not allowed. Allowed: ports from 0 to 65,535, parted by semicolons."));

    private static IEnumerable<string> LogLevels(IConfigurationSection logging) =>
        new[] { logging }.Concat(logging.GetChildren()).SelectMany(section => section.GetSection("LogLevel").GetChildren())
            .Where(level => level.Value is { } given && !Enum.TryParse<LogLevel>(given, ignoreCase: true, out _))
            .Select(level => $"{level.Path.Replace(":", "__", StringComparison.Ordinal)}: \"{level.Value}\" is not allowed. Allowed: {string.Join(", ", Enum.GetNames<LogLevel>())}.");

    private static string[] LogFormat(string? given) =>
        string.IsNullOrEmpty(given) || Formats.Contains(given, StringComparer.OrdinalIgnoreCase)
            ? []
            : [$"Logging__Console__FormatterName: \"{given}\" is not allowed. Allowed: {string.Join(", ", Formats)}."];

    private static string[] Parts(string? text) => text?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
