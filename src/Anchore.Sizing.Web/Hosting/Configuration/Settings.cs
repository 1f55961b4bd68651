using System.Collections.Frozen;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Hosting.Lifecycle;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Hosting.Telemetry;

namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>What this instance is set to, read and checked once when it starts.</summary>
internal sealed class Settings
{
    private static readonly NumberSetting[] Numbers = [.. LimitSettings.All, .. ShutdownSettings.All];

    private readonly FrozenDictionary<NumberSetting, int> numbers;

    private Settings(IConfiguration configuration, List<string> errors)
    {
        RuleBooks = Calculator.DefaultRelease.Read(configuration, errors);
        PublicAddress = PublicAddress.Setting.Read(configuration, errors);
        Proxies = KnownProxies.Setting.Read(configuration, errors);
        Keys = KeyFolder.Setting.Read(configuration, errors);
        numbers = Numbers.ToFrozenDictionary(setting => setting, setting => setting.Read(configuration, errors));
        Telemetry = TelemetrySwitch.Read(configuration, errors);
    }

    /// <summary>Every setting of our own, in the order in which they are documented.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Calculator.DefaultRelease, PublicAddress.Setting, KnownProxies.Setting, KeyFolder.Setting, .. Numbers];

    /// <summary>The rule books, with the release of a plan that names none.</summary>
    public RuleBookCatalog RuleBooks { get; }

    public PublicAddress PublicAddress { get; }

    public KnownProxies Proxies { get; }

    public KeyFolder Keys { get; }

    public TelemetrySwitch Telemetry { get; }

    public int this[NumberSetting setting] => numbers[setting];

    /// <exception cref="InvalidSettingsException">Something is not allowed; the message names every such setting.</exception>
    public static Settings From(IConfiguration configuration)
    {
        var errors = new List<string>();
        var settings = new Settings(configuration, errors);
        errors.AddRange(UnknownNames(configuration));
        errors.AddRange(FrameworkSettings.Errors(configuration));
        return errors.Count == 0 ? settings : throw new InvalidSettingsException(errors);
    }

    /// <summary>A length of time that is set in seconds.</summary>
    public TimeSpan Seconds(NumberSetting setting) => TimeSpan.FromSeconds(this[setting]);

    // A misspelt limit would leave its default in force without anybody noticing.
    private static IEnumerable<string> UnknownNames(IConfiguration configuration)
    {
        var known = Numbers.GroupBy(setting => setting.Key.Split(':')[0], setting => setting.Key.Split(':')[1]);
        return known.SelectMany(section => configuration.GetSection(section.Key).GetChildren()
            .Where(child => !section.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{section.Key}__{child.Key}: there is no such setting. Allowed: {string.Join(", ", section)}."));
    }
}
