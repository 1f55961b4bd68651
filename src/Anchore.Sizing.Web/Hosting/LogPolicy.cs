namespace Anchore.Sizing.Web.Hosting;

/// <summary>Keeps customers' names out of the logs: an address holds the whole plan, so none is written.</summary>
internal static class LogPolicy
{
    public static void HideAddresses(this ILoggingBuilder logging) => logging
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Components", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
}
