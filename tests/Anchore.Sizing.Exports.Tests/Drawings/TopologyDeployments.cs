using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>Deployments that differ in what a picture of them shows.</summary>
internal static class TopologyDeployments
{
    private const string Wide = "99.0";
    private const long Gigabyte = 1_000_000_000;

    /// <summary>The shipped releases, and one with twice the services, which also leaves the site in other ways.</summary>
    public static SizingEngine Engine { get; } = new(new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books, WideBook()]));

    public static Gen<Deployment> Create(string release)
    {
        var schema = Engine.Codec.SchemaOf(release);
        var deployments = Gen.Select(
            Gen.OneOf([.. schema.Book.ObjectStores.Select(store => Gen.Const(store.Id))]),
            Gen.Bool,
            Gen.Long[1, 100_000_000],
            Gen.OneOf(Gen.Const(0L), Gen.Long[Gigabyte, 999 * Gigabyte]),
            (store, volume, images, memory) => schema.Defaults with
            {
                ObjectStore = store,
                TemporaryVolume = volume,
                Images = images,
                Memory = memory == 0 ? null : Size(memory),
            });
        var sites = Gen.Select(
            deployments,
            Gen.Enum<InternetAccess>(),
            Gen.Enum<NetworkLocation>(),
            Gen.Enum<NetworkLocation>(),
            (deployment, access, registries, store) => deployment with
            {
                InternetAccess = access,
                RegistryLocation = registries,
                ObjectStoreLocation = store,
            });
        return schema.Book.Services.Aggregate(sites, WithReplicas);
    }

    // With three decimals, the longest that a size may be written.
    private static DataSize Size(long bytes)
    {
        Assert.True(DataSize.TryParse($"{bytes / Gigabyte}.{bytes / (Gigabyte / 1000) % 1000:000} GB", out var size));
        return size;
    }

    private static Gen<Deployment> WithReplicas(Gen<Deployment> deployments, AnchoreService service) => Gen.Select(
        deployments,
        Gen.Long[service.Minimum, Math.Min(service.Maximum, 3)],
        Gen.Int[0, 9],
        (deployment, few, chance) => deployment with { Replicas = deployment.Replicas.With(service, chance == 0 ? service.Maximum : few) });

    private static RuleBook WideBook()
    {
        var draft = JsonNode.Parse(RuleBookDraft.ShippedText("4.0"))!;
        (draft["release"], draft["product"]) = (Wide, "Imagined 99.0");
        foreach (var service in Enumerable.Range(1, 9))
        {
            Add(draft, $"more{service}", $"Further service {service}", 9000 + service);
        }

        draft["parties"]!["partner"] = JsonNode.Parse("""{ "name": "Image mirror", "address": "mirror.example", "offSite": true }""");
        draft["parties"]!["directory"] = JsonNode.Parse("""{ "name": "User directory", "address": "your directory" }""");
        draft["parties"]!["partners"] = JsonNode.Parse("""{ "name": "Partners", "address": "partners.example", "offSite": true }""");
        Connect(draft, "services", "partner", "egress", 8443);
        Connect(draft, "more3", "directory", "egress", 636);
        Connect(draft, "more1", "feed", "egress", 443);
        Connect(draft, "partners", "more2", "ingress", 9002);
        return RuleBookCatalog.Read(Wide, draft.ToJsonString());
    }

    private static void Add(JsonNode draft, string id, string name, int port)
    {
        draft["services"]!["list"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    $$"""{ "id": "{{id}}", "name": "{{name}}", "role": "works", "port": {{port}}, "optional": true, "replicable": true, "memory": "memory.service" }"""
                )
            );
        Connect(draft, "services", id, "internal", port);
    }

    private static void Connect(JsonNode draft, string from, string to, string direction, int port) =>
        draft["network"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    $$"""{ "from": "{{from}}", "to": "{{to}}", "port": {{port}}, "direction": "{{direction}}", "purpose": "Imagined", "required": true, "source": { "document": "chart", "section": "imagined" } }"""
                )
            );
}
