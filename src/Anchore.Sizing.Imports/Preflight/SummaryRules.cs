using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Imports.Preflight;

/// <summary>Holds a summary to what a script can have printed.</summary>
internal static partial class SummaryRules
{
    private const int LongestDriver = 40;
    private const long SmallestNode = 1_000_000_000;
    private const long LargestNode = 24_000_000_000_000;

    private static readonly Lazy<IReadOnlyList<string>> Known = new(() => PreflightCheck.AllOf(RuleBookCatalog.Shipped));

    /// <summary>What is wrong with the summary, or nothing.</summary>
    public static string? Problem(SummaryFile file) =>
        file switch
        {
            _ when !IsIdentity(file) => "The summary does not say which plan it was made for. Run the script again.",
            _ when file.Facts.Given().FirstOrDefault(fact => !IsFact(fact.Name, fact.Value)) is { Name: { } name } =>
                $"The summary's {name} is not what the script prints. Run the script again.",
            _ when !file.Checks.All(IsCheck) => "The summary has a check that no script has. Run the script again.",
            _ when file.Counts != Tally(file.Checks) =>
                "The summary's counts are not those of its checks, so it was changed. Run the script again.",
            _ => null,
        };

    private static bool IsIdentity(SummaryFile file) =>
        Release().IsMatch(file.Release)
        && Fingerprint().IsMatch(file.Plan)
        && DateOnly.TryParseExact(file.Revision, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Whatever the text would be read as, a script prints no other spelling of it.
    private static bool IsFact(string name, string text) =>
        name switch
        {
            "storageDriver" => text.Length <= LongestDriver && Driver().IsMatch(text),
            "runtime" => ContainerRuntime.TryParse(text) is { Kind: not null } runtime && runtime.ToString() == text,
            "nodeMemory" => Kibibytes().IsMatch(text)
                && DataSize.TryParse(text, out var size)
                && size.Bytes is >= SmallestNode and <= LargestNode,
            "nodeCpu" => Cpu().IsMatch(text),
            _ => VersionNumber.TryParse(text)?.Text == text,
        };

    // A list may hold null whatever its type says. A check that can become a finding has to be known.
    private static bool IsCheck(CheckOutcome? check) =>
        check switch
        {
            { Status: "warn" or "fail" } => Known.Value.Contains(check.Id),
            { Status: "pass" or "skip" } => CheckId().IsMatch(check.Id),
            _ => false,
        };

    private static PreflightCounts Tally(IReadOnlyList<CheckOutcome> checks)
    {
        return new PreflightCounts(Count("pass"), Count("warn"), Count("fail"), Count("skip"));

        int Count(string status) => checks.Count(check => check.Status == status);
    }

    [GeneratedRegex(@"^[0-9]{1,4}(\.[0-9]{1,4}){1,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Release();

    [GeneratedRegex(@"^[0-9a-f]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fingerprint();

    // Printable ASCII, as the script prints it.
    [GeneratedRegex(@"^[!-~]([ -~]*[!-~])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Driver();

    [GeneratedRegex(@"^[1-9][0-9]{0,14}Ki\z", RegexOptions.CultureInvariant)]
    private static partial Regex Kibibytes();

    [GeneratedRegex(@"^([1-9][0-9]{0,2}(\.[0-9]{1,3})?|1000)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cpu();

    [GeneratedRegex(@"^[a-zA-Z]{1,30}(\.[a-zA-Z]{1,30}){1,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CheckId();
}
