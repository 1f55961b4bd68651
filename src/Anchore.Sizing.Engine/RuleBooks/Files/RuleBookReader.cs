using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks.Files;

/// <summary>Turns a data file into a rule book and refuses one that does not hold together.</summary>
internal sealed class RuleBookReader
{
    private readonly RuleBookFile file;
    private readonly Dictionary<string, Rule> rules = [];

    private RuleBookReader(RuleBookFile file) => this.file = file;

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
        var covers = new ReleaseRange(ReadVersion(file.Covers.From), ReadVersion(file.Covers.To));
        rules.Add(RuleIds.ReleaseCoverage, CoverageRule(covers));
        foreach (var entry in file.Rules)
        {
            if (!rules.TryAdd(entry.Id, ReadRule(entry)))
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
            Chart = file.Chart,
            Services = [.. file.Services.List.Select(ReadService)],
            ObjectStores = [.. file.ObjectStores.Select(store => new ObjectStoreRule(store.Id, store.Name, store.Source is null ? null : ReadSource(store.Source)))],
            Network = [.. file.Network.Select(ReadConnection)],
            Retired = file.Retired,
            NotStated = file.NotStated,
        };
    }

    private static VersionNumber ReadVersion(string text) =>
        VersionNumber.TryParse(text) ?? throw new RuleBookException($"covers: \"{text}\" is not a version");

    private static Rule CoverageRule(ReleaseRange covers) => new(
        RuleIds.ReleaseCoverage,
        "releases covered",
        RuleValue.None,
        $"These rules hold for release {covers}.",
        "release and releaseVersion",
        RuleGround.Assumption("A version that no rule book covers is planned with the nearest older one: its rules are the last that are known."),
        [],
        taken: null);

    private Rule ReadRule(RuleFile entry)
    {
        var value = ReadValue(entry);
        var ground = (entry.Source, entry.Assumption) switch
        {
            ({ } source, null) => RuleGround.Vendor(ReadSource(source)),
            (null, { } reason) => RuleGround.Assumption(reason),
            _ => throw new RuleBookException($"rule {entry.Id} needs either a source or the reason of an assumption"),
        };
        if (entry.Claims.Length > 0 && entry.Taken is null)
        {
            throw new RuleBookException($"rule {entry.Id} has contradicting claims and does not say why its value was taken");
        }

        var claims = entry.Claims.Select(claim => new Claim(claim.Value, claim.Statement, ReadSource(claim.Source)));
        return new Rule(entry.Id, entry.Label, value, entry.Statement, entry.Governs, ground, [.. claims], entry.Taken);
    }

    private static RuleValue ReadValue(RuleFile entry) => (entry.Value, entry.Unit) switch
    {
        (null, RuleUnit.Text) => RuleValue.None,
        ({ } text, var unit) when RuleValue.TryParse(text, unit) is { } value => value,
        _ => throw new RuleBookException($"rule {entry.Id}: \"{entry.Value}\" is not a value in {entry.Unit}"),
    };

    private Source ReadSource(SourceFile source) =>
        file.Documents.TryGetValue(source.Document, out var document)
            ? new Source(document.Title, source.Section, document.Date, document.Address)
            : throw new RuleBookException($"document {source.Document} is not listed");

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
        Source = ReadSource(file.Services.Source),
    };

    private Rule FindRule(string id, string user) =>
        rules.GetValueOrDefault(id) ?? throw new RuleBookException($"{user} names rule {id}, which is missing");

    private NetworkRule ReadConnection(NetworkFile entry) => new()
    {
        From = ReadParty(entry.From),
        To = ReadParty(entry.To),
        Port = entry.Port,
        Protocol = entry.Protocol,
        Direction = entry.Direction,
        Purpose = entry.Purpose,
        Required = entry.Required,
        Source = ReadSource(entry.Source),
        Services = entry.Services,
        ObjectStores = entry.ObjectStores,
    };

    private NetworkParty ReadParty(string id)
    {
        if (file.Parties.TryGetValue(id, out var party))
        {
            return new NetworkParty(id, party.Name, party.Address, party.OffSite);
        }

        return file.Services.List.FirstOrDefault(service => service.Id == id) is { } service
            ? new NetworkParty(id, service.Name, "inside the deployment", OffSite: false)
            : throw new RuleBookException($"a connection names {id}, which is neither a service nor a party");
    }
}
