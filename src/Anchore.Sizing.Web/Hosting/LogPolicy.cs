using Microsoft.Extensions.Logging.Console;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>Keeps customers' names out of the logs: an address holds the whole plan, so none is written, whatever level is set.</summary>
internal static class LogPolicy
{
    // Each of these writes addresses with their query, or what was typed, at the levels below.
    private static readonly (string Category, LogLevel Least)[] Talkative =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),
        ("Microsoft.AspNetCore.Routing", LogLevel.Warning),
        ("Microsoft.AspNetCore.Components", LogLevel.Warning),
        // It names the URL, with its query, when a page goes away while it navigates.
        ("Microsoft.AspNetCore.Components.Server.Circuits.RemoteNavigationManager", LogLevel.None),
        ("Microsoft.AspNetCore.SignalR", LogLevel.Information),
        ("Microsoft.AspNetCore.DataProtection", LogLevel.Error),
    ];

    public static void HideAddresses(this ILoggingBuilder logging) => logging.Services.PostConfigure<LoggerFilterOptions>(Hide);

    // The last word: rules for one kind of log, or for a part of a category, would otherwise outdo the policy.
    private static void Hide(LoggerFilterOptions filters)
    {
        string?[] logs = [null, typeof(ConsoleLoggerProvider).FullName, .. filters.Rules.Select(rule => rule.ProviderName)];
        var given = filters.Rules.ToArray();
        filters.Rules.Clear();
        foreach (var rule in given)
        {
            filters.Rules.Add(Cap(rule));
        }

        foreach (var (log, (category, least)) in logs.Distinct().SelectMany(log => Talkative.Select(talkative => (log, talkative))))
        {
            filters.Rules.Add(new LoggerFilterRule(log, category, least, null));
        }
    }

    private static LoggerFilterRule Cap(LoggerFilterRule rule)
    {
        var least = Talkative
            .Where(talkative => rule.CategoryName?.StartsWith(talkative.Category, StringComparison.OrdinalIgnoreCase) == true)
            .Select(talkative => talkative.Least)
            .DefaultIfEmpty(LogLevel.Trace)
            .Max();
        return rule.LogLevel < least ? new LoggerFilterRule(rule.ProviderName, rule.CategoryName, least, rule.Filter) : rule;
    }
}
