using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>Binds the settings and reports everything that is wrong with them when the application starts.</summary>
internal static class SettingsExtensions
{
    public static void AddSettings(this IServiceCollection services)
    {
        services.AddSection<LimitOptions>(LimitOptions.Section);
        services.AddSection<ShutdownOptions>(ShutdownOptions.Section);
        services.AddOptions<ApplicationOptions>().BindConfiguration("").Configure<IConfiguration>(ReadProxyList).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApplicationOptions>, ApplicationOptionsValidation>();
        services.AddSingleton<Func<IServiceProvider, object>>(provider =>
            provider.GetRequiredService<IOptions<ApplicationOptions>>().Value
        );
    }

    /// <summary>Reads all settings, before anything of the application does.</summary>
    /// <exception cref="OptionsValidationException">Some are not allowed; the failures name each of them.</exception>
    public static void ValidateSettings(this IConfiguration configuration)
    {
        var collection = new ServiceCollection().AddSingleton(configuration);
        collection.AddSettings();
        using var services = collection.BuildServiceProvider();
        var failures = services.GetServices<Func<IServiceProvider, object>>().SelectMany(read => FindFailures(services, read)).ToArray();
        if (failures.Length > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(SettingsExtensions), failures);
        }
    }

    // A misspelt limit would leave its default in force without anybody noticing.
    private static void AddSection<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new AnnotationValidation<T>(section));
        services.AddSingleton<Func<IServiceProvider, object>>(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }

    private static IEnumerable<string> FindFailures(IServiceProvider services, Func<IServiceProvider, object> read)
    {
        try
        {
            read(services);
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return exception.Failures;
        }
        catch (InvalidOperationException exception)
        {
            // The binder's own: a text that is no number, or a name that is not known.
            return [exception.Message];
        }
    }

    private static void ReadProxyList(ApplicationOptions options, IConfiguration configuration)
    {
        var proxies = configuration.GetSection(nameof(options.Proxies)).GetChildren().Select(child => child.Value).ToArray();
        options.Proxies = proxies.Length > 0 ? string.Join(',', proxies) : options.Proxies;
    }

    /// <summary>Validates by data annotations, as the framework's own validation does, and also says what was given.</summary>
    private sealed class AnnotationValidation<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var results = new List<ValidationResult>();
            return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(results.Select(result => Describe(options, result)));
        }

        private string Describe(T options, ValidationResult result)
        {
            var member = result.MemberNames.Single();
            return $"{section}__{member}: {typeof(T).GetProperty(member)!.GetValue(options)} is not allowed. {result.ErrorMessage}";
        }
    }
}
