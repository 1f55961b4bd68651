using Anchore.Sizing.Engine.RuleBooks;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>Refuses settings at the root of the configuration that the application could not work with.</summary>
internal sealed class ApplicationOptionsValidation : IValidateOptions<ApplicationOptions>
{
    public ValidateOptionsResult Validate(string? name, ApplicationOptions options)
    {
        var failures = FindFailures(options).ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> FindFailures(ApplicationOptions options)
    {
        if (options.DefaultRelease.Length > 0 && RuleBookCatalog.Shipped.FindCovering(options.DefaultRelease) is null)
        {
            var releases = string.Join(", ", RuleBookCatalog.Shipped.Books.Select(book => book.Release));
            yield return Refuse(
                nameof(options.DefaultRelease),
                options.DefaultRelease,
                $"one of the releases {releases}, or a version that one covers"
            );
        }

        if (options.PublicAddress.Length > 0 && !IsWebUrl(options.PublicAddress))
        {
            yield return Refuse(
                nameof(options.PublicAddress),
                options.PublicAddress,
                "a URL such as https://sizing.example.com, or nothing"
            );
        }

        if (options.ProxyNetworks() is null)
        {
            yield return Refuse(
                nameof(options.Proxies),
                options.Proxies,
                "IP addresses and networks such as 10.0.0.7 or 10.0.0.0/8, comma-separated, or nothing"
            );
        }

        if (
            options.DataProtectionKeys.Length > 0
            && !KeyFolder.HoldsKeys(options.DataProtectionKeys)
            && !KeyFolder.IsWritable(options.DataProtectionKeys)
        )
        {
            yield return Refuse(
                nameof(options.DataProtectionKeys),
                options.DataProtectionKeys,
                "an existing folder that is writable or holds keys (key-*.xml), or nothing"
            );
        }
    }

    private static bool IsWebUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https");

    private static string Refuse(string setting, string given, string allowed) =>
        $"{setting}: \"{given}\" is not allowed. Allowed: {allowed}.";
}
