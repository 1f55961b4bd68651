using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Holds a summary to what a script can have printed.</summary>
internal static partial class SummaryRules
{
    private const int LongestDriver = 40;

    /// <summary>What is wrong with the summary, or nothing.</summary>
    public static string? Problem(SummaryFile file) => file switch
    {
        _ when !IsIdentity(file) => "The summary does not say which plan it was made for. Run the script again.",
        _ when file.Facts.Versions().FirstOrDefault(fact => !IsVersion(fact.Value)) is { Name: { } name } => $"The summary's {name} is not a version. Run the script again.",
        _ when file.Facts.StorageDriver is { } driver && !IsDriver(driver) => "The summary's storageDriver is not a name of one. Run the script again.",
        _ when !file.Checks.All(IsCheck) => "The summary has a check that no script has. Run the script again.",
        _ when file.Counts != Tally(file.Checks) => "The summary's counts are not those of its checks, so it was changed. Run the script again.",
        _ => null,
    };

    private static bool IsIdentity(SummaryFile file) =>
        Release().IsMatch(file.Release) && Fingerprint().IsMatch(file.Plan)
        && DateOnly.TryParseExact(file.Revision, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // What follows a blank would be dropped silently; the script drops it before.
    private static bool IsVersion(string text) => VersionNumber.TryParse(text) is { } version && version.Text == text;

    private static bool IsDriver(string text) => text.Length <= LongestDriver && Driver().IsMatch(text);

    // A list may hold null whatever its type says.
    private static bool IsCheck(PreflightCheck? check) => check is { Status: "pass" or "warn" or "fail" or "skip" } && CheckId().IsMatch(check.Id);

    private static PreflightCounts Tally(IReadOnlyList<PreflightCheck> checks)
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

    [GeneratedRegex(@"^[a-zA-Z]{1,30}(\.[a-zA-Z]{1,30}){1,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CheckId();
}
