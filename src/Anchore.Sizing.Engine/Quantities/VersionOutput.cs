using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Finds the version in what a command prints, for example <c>Redis server v=7.0.12 sha=0</c>.</summary>
internal static partial class VersionOutput
{
    // server_version_num has four digits below the major number, of which releases before 10 used two for the second number.
    private const long SmallestPackedPostgres = 10_000;
    private const long FirstTwoNumberPostgres = 100_000;
    private const long Hundred = 100;

    /// <summary>The first word that is a version; null when there is none.</summary>
    public static VersionNumber? Find(string text) =>
        Words(text).Select(word => VersionNumber.TryParse(Label().Replace(word, ""))).FirstOrDefault(found => found is not null);

    /// <summary>The same for PostgreSQL, whose <c>server_version_num</c> is one number: 90624 is 9.6.24, 150004 is 15.4.</summary>
    public static VersionNumber? FindPostgres(string text) => Find(text) is { } version ? Unpack(version) : null;

    private static IEnumerable<string> Words(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Unwrap);

        // uname -a prints the host's name, which may look like a version, before the kernel's.
        return text.TrimStart().StartsWith("Linux ", StringComparison.Ordinal) ? words.Skip(2) : words;
    }

    private static string Unwrap(string word) => word.TrimStart('"', '\'', '(', '[', '`').TrimEnd('"', '\'', ')', ']', '`', ',', ';', '.');

    private static VersionNumber Unpack(VersionNumber version) =>
        version switch
        {
            { Numbers: [>= FirstTwoNumberPostgres and var packed] } => VersionNumber.FromNumbers(
                packed / SmallestPackedPostgres,
                packed % SmallestPackedPostgres
            ),
            { Numbers: [>= SmallestPackedPostgres and var packed] } => VersionNumber.FromNumbers(
                packed / SmallestPackedPostgres,
                packed / Hundred % Hundred,
                packed % Hundred
            ),
            _ => version,
        };

    // redis_version:7.0, v=7.0, containerd://1.7, POSTGRES_15.
    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z_-]*(=|:/{0,2}|_)(?=v?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
