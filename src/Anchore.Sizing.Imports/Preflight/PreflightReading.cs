namespace Anchore.Sizing.Imports.Preflight;

/// <summary>What a preflight summary says, or why it is refused: exactly one of the two.</summary>
public sealed record PreflightReading
{
    private PreflightReading()
    {
    }

    /// <summary>
    /// Fields of the site, named as in a deployment, each with a text that its field takes; only those that the script found.
    /// </summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; private init; } = [];

    /// <summary>
    /// The checks that failed or are to be looked at, as the field <c>preflight</c> takes them; empty when there are none.
    /// </summary>
    public string Problems =>
        string.Join(',', Checks.Where(check => check.Status is "fail" or "warn").Select(check => $"{check.Id}:{check.Status}"));

    /// <summary>The plan that the script was made for; nothing when the summary is refused.</summary>
    public PreflightOrigin? Origin { get; private init; }

    /// <summary>How the checks came out; nothing when the summary is refused.</summary>
    public PreflightCounts? Counts { get; private init; }

    /// <summary>The checks in the order of the script.</summary>
    public IReadOnlyList<CheckOutcome> Checks { get; private init; } = [];

    /// <summary>Why nothing was read, in sentences for people; nothing when the summary is accepted.</summary>
    public string? Refusal { get; private init; }

    /// <summary>Whether the summary is accepted.</summary>
    public bool IsAccepted => Refusal is null;

    internal static PreflightReading Refused(string reason) => new() { Refusal = reason };

    internal static PreflightReading Create(SummaryFile file) => new()
    {
        Fields = [.. file.Facts.Given()],
        Origin = new PreflightOrigin(file.Release, file.Revision, file.Plan),
        Counts = file.Counts,
        Checks = file.Checks,
    };
}

/// <summary>The plan that a preflight script was made for.</summary>
/// <param name="Release">The release's id.</param>
/// <param name="Revision">The day of the rule book.</param>
/// <param name="Fingerprint">The fingerprint of the plan's deployment, as the documents print it.</param>
public sealed record PreflightOrigin(string Release, string Revision, string Fingerprint);

/// <summary>How many checks passed, are to be looked at, failed and were skipped.</summary>
public sealed record PreflightCounts(int Pass, int Warn, int Fail, int Skip);

/// <summary>How one check came out.</summary>
/// <param name="Id">The check, for example <c>postgres.version</c>; the same id stands once for each registry.</param>
/// <param name="Status"><c>pass</c>, <c>warn</c>, <c>fail</c> or <c>skip</c>.</param>
public sealed record CheckOutcome(string Id, string Status);
