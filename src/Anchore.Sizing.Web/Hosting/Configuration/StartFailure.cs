namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>Says why an instance cannot start to whoever configured it, who has no use for a stack trace.</summary>
internal static class StartFailure
{
    private const int ExitCode = 1;

    /// <summary>Whether it is the configuration: a setting, the file of settings, or an address that is taken.</summary>
    public static bool Explains(Exception exception) => exception is InvalidSettingsException or InvalidDataException or IOException;

    /// <summary>The exit code, after the reason was printed.</summary>
    public static async Task<int> ReportAsync(Exception exception)
    {
        var cause = exception.GetBaseException();
        await Console.Error.WriteLineAsync(cause == exception ? exception.Message : $"{exception.Message} {cause.Message}");
        return ExitCode;
    }
}
