using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates valid deployments of a release; each field is at its default about one time in three.</summary>
public static partial class DeploymentGenerator
{
    private const long Gigabyte = 1_000_000_000;
    private const long Terabyte = 1000 * Gigabyte;

    public static Gen<Deployment> Create(DeploymentSchema schema)
    {
        var book = schema.Book;
        var deployments = OnNodes(schema)
            .With(Texts.UpTo(120), (d, v) => d with { Name = v })
            .With(Numbers.Between(1, 100_000_000), (d, v) => d with { Images = v })
            .With(Sizes.Between(1, 10 * Terabyte), (d, v) => d with { LargestImage = v })
            .With(Sizes.Between(Gigabyte, Terabyte), (d, v) => d with { Memory = v })
            .With(Numbers.Between(1, book.MostConcurrency), (d, v) => d with { Concurrency = v })
            .With(Sizes.Between(Gigabyte, 10 * Terabyte), (d, v) => d with { LayerCache = v })
            .With(Gen.Bool, (d, v) => d with { TemporaryVolume = v })
            .With(Gen.OneOf([.. book.ObjectStores.Select(store => store.Id)]), (d, v) => d with { ObjectStore = v })
            .With(Sizes.Between(Gigabyte, 10_000 * Terabyte), (d, v) => d with { DatabaseSize = v })
            .With(Sizes.Between(Gigabyte, 10_000 * Terabyte), (d, v) => d with { ObjectStoreSize = v })
            .With(Texts.Versions(), (d, v) => d with { Postgres = v })
            .With(Texts.Versions(), (d, v) => d with { Redis = v })
            .With(Texts.Runtimes(), (d, v) => d with { Runtime = v })
            .With(Texts.Versions(), (d, v) => d with { Kernel = v })
            .With(Gen.OneOf(Gen.OneOf("overlay", "overlay2", "OverlayFS", "btrfs"), Texts.UpTo(40)), (d, v) => d with { StorageDriver = v })
            .With(Gen.Bool, (d, v) => d with { DockerSocket = v })
            .With(Numbers.Between(1, 168), (d, v) => d with { FeedSyncHours = v })
            .With(Sizes.Between(Gigabyte, 24 * Terabyte), (d, v) => d with { NodeMemory = v })
            .With(Numbers.Between(0, 100), (d, v) => d with { SpareNodes = v })
            .With(Sizes.Between(0, 100 * Gigabyte), (d, v) => d with { DaemonMemory = v })
            .With(Numbers.Fractions(0, 100, decimals: 3), (d, v) => d with { DaemonCpu = v })
            .With(Numbers.Between(0, 10_000_000), (d, v) => d with { ImagesPerMonth = v })
            .With(Numbers.Fractions(0, 1000, decimals: 2), (d, v) => d with { ImagesPerMonth = 0, GrowthPercent = v })
            .With(Numbers.Between(0, 120), (d, v) => d with { Months = v })
            .With(Numbers.Between(0, 1_000_000), (d, v) => d with { ImagesPerHour = v })
            .With(Numbers.Fractions(0.01m, 1440, decimals: 18), (d, v) => d with { MinutesPerImage = v })
            .With(Numbers.Fractions(0.05m, 1, decimals: 18), (d, v) => d with { Utilization = v })
            .With(Gen.Enum<InternetAccess>(), (d, v) => d with { InternetAccess = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { RegistryLocation = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { ObjectStoreLocation = v })
            .With(Texts.UpTo(300), (d, v) => d with { Inventory = v })
            .With(Texts.UpTo(120), (d, v) => d with { PreparedFor = v })
            .With(Texts.UpTo(120), (d, v) => d with { PreparedBy = v })
            .With(Gen.Int[0, 36_889], (d, v) => d with { Date = new DateOnly(2000, 1, 1).AddDays(v) })
            .With(Texts.UpTo(120).Array[0, 10], (d, v) => d with { Notes = string.Join('\n', v) })
            .With(PreflightRuns(), (d, v) => d with { Preflight = v })
            .With(Texts.PatchesOf(book.Covers.From), (d, v) => d with { ReleaseVersion = v });
        if (book.StatesCpu)
        {
            deployments = deployments.With(Numbers.Fractions(1, 1000, decimals: 3), (d, v) => d with { NodeCpu = v });
        }

        return book.Services.Aggregate(
            deployments,
            (all, service) =>
                all.With(Numbers.Replicas(service.Minimum, service.Maximum), (d, v) => d with { Replicas = d.Replicas.With(service, v) })
        ).Select(deployment => WithFewerArrivals(deployment, book));
    }

    // Defaults that follow from a node's type or installed memory are the codec's.
    private static Gen<Deployment> OnNodes(DeploymentSchema schema)
    {
        var catalog = NodeTypeCatalog.Shipped;
        var codec = new DeploymentCodec(RuleBookCatalog.Shipped);
        return Gen.Select(
            Given("nodeType", Gen.OneOf([.. catalog.Types.Select(type => type.Id)])),
            Given("nodePlatform", Gen.OneOf([.. catalog.Platforms.Select(platform => platform.Id)])),
            Given("nodePods", Numbers.Between(8, 1000).Select(pods => pods.ToString(CultureInfo.InvariantCulture))),
            Given("installedMemory", Numbers.Between(1, 24_000).Select(gigabytes => $"{gigabytes} GB")),
            Given("installedCpu", Numbers.Between(1, 1000).Select(cpus => cpus.ToString(CultureInfo.InvariantCulture))),
            (type, platform, pods, memory, cpu) =>
                Take(codec.DecodeText([("release", "6.1"), type, platform, pods, memory, cpu]).Deployment, schema));
    }

    // Any release with CPUs reads the fields of nodes as this one would.
    private static Deployment Take(Deployment nodes, DeploymentSchema schema) => schema.Defaults with
    {
        NodeType = nodes.NodeType,
        NodePlatform = nodes.NodePlatform,
        NodePods = nodes.NodePods,
        InstalledMemory = nodes.InstalledMemory,
        InstalledCpu = nodes.InstalledCpu,
        NodeMemory = nodes is { NodePlatform: not null } and ({ NodeType: not null } or { InstalledMemory: not null })
            ? nodes.NodeMemory
            : schema.Defaults.NodeMemory,
        NodeCpu = schema.Book.StatesCpu ? nodes.NodeCpu : null,
        DaemonMemory = nodes.DaemonMemory,
        DaemonCpu = nodes.DaemonCpu,
    };

    private static Gen<(string Name, string? Value)> Given(string name, Gen<string> values) =>
        Gen.Select(Gen.Int[0, 2], values, (chance, value) => (name, chance == 0 ? value : ""))!;

    // Laws are checked replica by replica: an unlimited recommendation would be hundreds of millions of them.
    private static Deployment WithFewerArrivals(Deployment deployment, RuleBook book)
    {
        const int mostAnalyzers = 2000;
        var most = mostAnalyzers * 60 * deployment.Concurrency * deployment.Utilization / (deployment.MinutesPerImage ?? 1);
        return deployment.Replicas[book.Analyzer] is null && deployment.MinutesPerImage is not null && deployment.ImagesPerHour > most
            ? deployment with { ImagesPerHour = (long)most }
            : deployment;
    }

    private static Gen<PreflightProblems?> PreflightRuns()
    {
        var checks = PreflightCheck.AllOf(RuleBookCatalog.Shipped);
        return Gen.Select(Gen.OneOf([.. checks]), Gen.Bool, (check, isFailure) => new PreflightProblem(check, isFailure))
            .Array[0, 6]
            .Select(problems => PreflightProblems.Create(problems, checks));
    }

    private static Gen<Deployment> With<T>(this Gen<Deployment> deployments, Gen<T> values, Func<Deployment, T, Deployment> set) =>
        Gen.Select(deployments, Gen.Int[0, 2], values, (deployment, chance, value) => chance == 0 ? deployment : set(deployment, value));
}
