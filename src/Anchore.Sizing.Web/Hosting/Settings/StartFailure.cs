using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>Tells the operator why an instance cannot start, without a stack trace.</summary>
internal static class StartFailure
{
    private const int ExitCode = 1;

    /// <summary>Whether it is the configuration: a setting, the file of settings, or a URL that is malformed or in use.</summary>
    public static bool IsConfigurationError(Exception exception) =>
        exception is OptionsValidationException or InvalidDataException or IOException or FormatException;

    /// <summary>The exit code, after the reason was printed.</summary>
    public static async Task<int> ReportAsync(Exception exception)
    {
        await Console.Error.WriteLineAsync(Describe(exception));
        return ExitCode;
    }

    private static string Describe(Exception exception) =>
        exception switch
        {
            OptionsValidationException validation => "The configuration is not valid.\n"
                + string.Join('\n', validation.Failures.Select(failure => "  " + failure)),
            _ when exception.GetBaseException() is var cause && cause != exception => $"{exception.Message} {cause.Message}",
            _ => exception.Message,
        };
}
