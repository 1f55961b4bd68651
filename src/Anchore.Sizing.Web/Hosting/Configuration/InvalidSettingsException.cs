namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>The instance cannot start as it is configured.</summary>
/// <param name="errors">Everything that is wrong, one sentence each.</param>
internal sealed class InvalidSettingsException(IReadOnlyCollection<string> errors)
    : Exception("The configuration is not valid.\n" + string.Join('\n', errors.Select(error => "  " + error)));
