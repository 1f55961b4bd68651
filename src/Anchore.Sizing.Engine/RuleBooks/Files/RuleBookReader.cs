using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks.Files;

/// <summary>Turns a data file into a rule book and refuses one that does not hold together.</summary>
internal sealed class RuleBookReader
{
    private readonly RuleBookFile file;
    private readonly RuleReader reader;
    private readonly Dictionary<string, Rule> rules = [];

    private RuleBookReader(RuleBookFile file)
    {
        this.file = file;
        reader = new RuleReader(file.Documents);
    }

    /// <exception cref="RuleBookException">The text is not a rule book; the message names the entry and the reason.</exception>
    public static RuleBook Read(string name, string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, RuleBookFileContext.Default.RuleBookFile)
                ?? throw new RuleBookException("it is empty");
            return new RuleBookReader(file).Read();
        }
        catch (Exception exception) when (exception is JsonException or RuleBookException)
        {
            throw new RuleBookException($"Rule book {name}: {exception.Message}", exception);
        }
    }

    private RuleBook Read()
    {
        var covers = new ReleaseRange(ReadVersion("covers", file.Covers.From), ReadVersion("covers", file.Covers.To));
        rules.Add(RuleIds.ReleaseCoverage, CoverageRule(covers));
        var chart = ReadChart(file.Chart);
        RefuseNewerCharts(chart);
        foreach (var entry in file.Rules)
        {
            if (!rules.TryAdd(entry.Id, reader.ReadRule(entry)))
            {
                throw new RuleBookException($"rule {entry.Id} stands twice");
            }
        }

        if (RuleIds.Required.FirstOrDefault(id => !rules.ContainsKey(id)) is { } missing)
        {
            throw new RuleBookException($"rule {missing} is missing");
        }

        return new RuleBook([.. rules.Values], file.Defaults.GetRawText())
        {
            Release = file.Release,
            Covers = covers,
            Product = file.Product,
            Revision = file.Revision,
            Chart = chart,
            Compose = file.Compose is { } compose
                ? new ComposeTarget(compose.Release, compose.Caveats, reader.ReadSource(compose.Source))
                : null,
            Services = [.. file.Services.List.Select(ReadService)],
            ObjectStores =
            [
                .. file.ObjectStores.Select(store => new ObjectStoreRule(
                    store.Id,
                    store.Name,
                    store.Source is null ? null : reader.ReadSource(store.Source)
                )),
            ],
            Network = ReadNetwork(),
            Retired = file.Retired,
            NotStated = file.NotStated,
        };
    }

    private static VersionNumber ReadVersion(string what, string text) =>
        VersionNumber.TryParse(text) ?? throw new RuleBookException($"{what}: \"{text}\" is not a version");

    private static Rule CoverageRule(ReleaseRange covers) =>
        new(
            RuleIds.ReleaseCoverage,
            "releases covered",
            RuleValue.None,
            $"These rules hold for release {covers}.",
            "release and releaseVersion",
            RuleProvenance.Assumption(
                "A version that no rule book covers is planned with the nearest older one: its rules are the last that are known."
            ),
            [],
            taken: null
        );

    private static Chart ReadChart(ChartFile entry) =>
        new(entry.Name, ReadVersion("chart", entry.Version), ReadVersion("chart", entry.From), ReadVersion("chart", entry.To));

    // What a later chart says may not hold for the releases of this book.
    private void RefuseNewerCharts(Chart chart)
    {
        foreach (var (key, document) in file.Documents)
        {
            if (document.Chart is { } quoted && chart.To.IsOlderThan(ReadVersion(key, quoted)))
            {
                throw new RuleBookException($"document {key} is of chart {quoted}, newer than {chart.To}, the last of the rule book");
            }
        }
    }

    private AnchoreService ReadService(ServiceFile entry, int index) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Role = entry.Role,
        Since = entry.Since,
        Index = index,
        Port = entry.Port,
        Minimum = entry.Optional ? 0 : 1,
        Maximum = entry.Replicable ? AnchoreService.MostReplicas : 1,
        Memory = FindRule(entry.Memory, entry.Id),
        Cpu = entry.Cpu is null ? null : FindRule(entry.Cpu, entry.Id),
        Connections = [.. entry.Connections.Select(rule => FindRule(rule, entry.Id))],
        Processes = entry.Processes is null ? null : FindRule(entry.Processes, entry.Id),
        Sidecars = [.. entry.Sidecars.Select(sidecar => ReadSidecar(sidecar, entry.Id))],
        AlwaysRuns = entry.AlwaysRuns,
        Without = entry.AlwaysRuns ? [RunsAnyway(entry)] : [.. entry.Without.Select(absence => ReadAbsence(absence, entry))],
        Rules = [.. entry.Rules.Select(rule => FindRule(rule, entry.Id))],
        Source = reader.ReadSource(file.Services.Source),
    };

    private Sidecar ReadSidecar(SidecarFile entry, string service) =>
        new(entry.Name, entry.Memory is null ? null : FindRule(entry.Memory, service), entry.With is null ? null : FindService(entry.With));

    private ServiceAbsence RunsAnyway(ServiceFile service) => new(
        Severity.Warning,
        AbsenceRule(
            service,
            $"The vendor's chart runs one replica of the {Sentence.Inside(service.Name)} in any case.",
            RuleProvenance.Vendor(reader.ReadSource(file.Services.Source))),
        "Plan one replica.",
        With: null,
        InternetAccess: null);

    private ServiceAbsence ReadAbsence(AbsenceFile entry, ServiceFile service) => new(
        entry.Severity,
        AbsenceRule(service, entry.Statement, reader.ReadGround(RuleIds.WithoutService(service.Id), entry.Source, entry.Assumption)),
        entry.Remedy,
        entry.With is null ? null : FindService(entry.With),
        entry.InternetAccess);

    private static Rule AbsenceRule(ServiceFile service, string statement, RuleProvenance ground) =>
        new(RuleIds.WithoutService(service.Id), $"without {service.Name}", RuleValue.None, statement, service.Id, ground, [], taken: null);

    private Rule FindRule(string id, string user) =>
        rules.GetValueOrDefault(id) ?? throw new RuleBookException($"{user} names rule {id}, which is missing");

    private string FindService(string id) =>
        file.Services.List.Any(service => service.Id == id) ? id : throw new RuleBookException($"{id} is not a service of the rule book");

    private NetworkRule[] ReadNetwork()
    {
        var ids = new HashSet<string>();
        return [.. file.Network.Select(entry => ReadConnection(entry, IdOf(entry)))];

        string IdOf(NetworkFile entry)
        {
            var id = $"network.{entry.From}-{entry.To}";
            return ids.Add(id) || ids.Add(id += $"-{entry.Port}") ? id : throw new RuleBookException($"connection {id} stands twice");
        }
    }

    private NetworkRule ReadConnection(NetworkFile entry, string id) => new()
    {
        Id = id,
        From = ReadParty(entry.From),
        To = ReadParty(entry.To),
        Port = entry.Port,
        Protocol = entry.Protocol,
        Direction = entry.Direction,
        Purpose = entry.Purpose,
        Required = entry.Required,
        Source = reader.ReadSource(entry.Source),
        By = [.. entry.By.Select(FindService)],
        Services = [.. entry.Services.Select(FindService)],
        Without = [.. entry.Without.Select(FindService)],
        ObjectStores = entry.ObjectStores,
    };

    private NetworkParty ReadParty(string id)
    {
        if (file.Parties.TryGetValue(id, out var party))
        {
            return new NetworkParty(id, party.Name, party.Address, party.OffSite, ReadMirror(party.Mirror));
        }

        return file.Services.List.FirstOrDefault(service => service.Id == id) is { } service
            ? new NetworkParty(id, service.Name, "inside the deployment", OffSite: false)
            : throw new RuleBookException($"a connection names {id}, which is neither a service nor a party");
    }

    private static NetworkMirror? ReadMirror(MirrorFile? entry) =>
        entry is null
            ? null
            : new NetworkMirror(new NetworkParty(PartyIds.Mirror, entry.Name, entry.Address, OffSite: false), entry.Purpose);
}
