using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A rule book as the API returns it.</summary>
internal sealed record RuleBookResponse(
    string Release,
    string Product,
    string Revision,
    string Chart,
    CoversResponse Covers,
    ChartsResponse Charts,
    ComposeResponse? Compose,
    RuleResponse[] Rules,
    RuleBookServiceResponse[] Services,
    ObjectStoreResponse[] ObjectStores,
    ConnectionResponse[] Network,
    IReadOnlyDictionary<string, string> Retired,
    IReadOnlyList<string> NotStated
)
{
    public static RuleBookResponse FromBook(RuleBook book) =>
        new(
            book.Release,
            book.Product,
            book.Revision,
            book.Chart.ToString(),
            CoversResponse.FromRange(book.Covers),
            ChartsResponse.FromChart(book.Chart),
            ComposeResponse.FromTarget(book.Compose),
            [.. book.Rules.Select(RuleResponse.FromRule)],
            [.. book.Services.Select(RuleBookServiceResponse.FromService)],
            [
                .. book.ObjectStores.Select(store => new ObjectStoreResponse(
                    store.Id,
                    store.Name,
                    store.Supported,
                    SourceResponse.FromSource(store.Source)
                )),
            ],
            [.. book.Network.Select(ConnectionResponse.FromConnection)],
            book.Retired,
            book.NotStated
        );
}

/// <summary>The rule books, with the number of rules in each.</summary>
internal sealed record RuleBookListResponse(RuleBookSummaryResponse[] Rulebooks)
{
    public static RuleBookListResponse FromCatalog(RuleBookCatalog catalog) =>
        new([.. catalog.Books.Select(book => RuleBookSummaryResponse.FromBook(book, isLatest: book == catalog.Latest))]);
}

internal sealed record RuleBookSummaryResponse(
    string Release, string Product, string Revision, string Chart, CoversResponse Covers, bool Latest, int Rules, string Address)
{
    public static RuleBookSummaryResponse FromBook(RuleBook book, bool isLatest) => new(
        book.Release,
        book.Product,
        book.Revision,
        book.Chart.ToString(),
        CoversResponse.FromRange(book.Covers),
        isLatest,
        book.Rules.Count,
        $"/api/v1/rulebooks/{book.Release}");
}

internal sealed record CoversResponse(string From, string To)
{
    public static CoversResponse FromRange(ReleaseRange range) => new(range.From.Text, range.To.Text);
}

internal sealed record ChartsResponse(string Name, string Version, string From, string To)
{
    public static ChartsResponse FromChart(Chart chart) => new(chart.Name, chart.Version.Text, chart.From.Text, chart.To.Text);
}

internal sealed record ComposeResponse(string Release, IReadOnlyList<string> Caveats, SourceResponse? Source)
{
    public static ComposeResponse? FromTarget(ComposeTarget? target) =>
        target is null ? null : new(target.Release, target.Caveats, SourceResponse.FromSource(target.Source));
}

/// <summary>A rule; its value is a number, a text such as a version, or null for a rule in words.</summary>
internal sealed record RuleResponse(
    string Id,
    string Label,
    object? Value,
    RuleUnit Unit,
    string Display,
    string Statement,
    string Governs,
    RuleKind Kind,
    SourceResponse? Source,
    string? Reason,
    ClaimResponse[] Claims,
    string? Taken)
{
    public static RuleResponse FromRule(Rule rule) => new(
        rule.Id,
        rule.Label,
        ToJson(rule.Value),
        rule.Value.Unit,
        rule.Value.ToString(),
        rule.Statement,
        rule.Governs,
        rule.Kind,
        SourceResponse.FromSource(rule.Source),
        rule.Ground.Reason,
        [.. rule.Claims.Select(claim => new ClaimResponse(claim.Value, claim.Statement, SourceResponse.FromSource(claim.Source)))],
        rule.Taken);

    private static object? ToJson(RuleValue value) => value.Amount is { } amount ? amount : value.Text.Length > 0 ? value.Text : null;
}

internal sealed record ClaimResponse(string Value, string Statement, SourceResponse? Source);

internal sealed record ObjectStoreResponse(string Id, string Name, bool Supported, SourceResponse? Source);

internal sealed record SidecarResponse(string Name, string MemoryRule, string? With);

/// <summary>What a plan lacks that leaves the service out.</summary>
internal sealed record AbsenceResponse(
    Severity Severity,
    string Statement,
    string? Remedy,
    string? With,
    InternetAccess? InternetAccess,
    SourceResponse? Source,
    string? Reason
)
{
    public static AbsenceResponse FromAbsence(ServiceAbsence absence) =>
        new(
            absence.Severity,
            absence.Rule.Statement,
            absence.Remedy,
            absence.With,
            absence.InternetAccess,
            SourceResponse.FromSource(absence.Rule.Source),
            absence.Rule.Ground.Reason
        );
}

internal sealed record RuleBookServiceResponse(
    string Id,
    string Name,
    string Role,
    string? Since,
    int? Port,
    int Minimum,
    int Maximum,
    string MemoryRule,
    string? CpuRule,
    string? ProcessesRule,
    bool AlwaysRuns,
    SidecarResponse[] Sidecars,
    AbsenceResponse[] Without,
    SourceResponse? Source)
{
    public static RuleBookServiceResponse FromService(AnchoreService service) => new(
        service.Id,
        service.Name,
        service.Role,
        service.Since,
        service.Port,
        service.Minimum,
        service.Maximum,
        service.Memory.Id,
        service.Cpu?.Id,
        service.Processes?.Id,
        service.AlwaysRuns,
        [.. service.Sidecars.Select(sidecar => new SidecarResponse(sidecar.Name, (sidecar.Memory ?? service.Memory).Id, sidecar.With))],
        [.. service.Without.Select(AbsenceResponse.FromAbsence)],
        SourceResponse.FromSource(service.Source));
}
