using Anchore.Sizing.Engine.Deployments.Notations;
using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The table of fields: names, meanings and limits, from which every surface is built.</summary>
internal static class DeploymentFields
{
    private const int LongestName = 120;
    private const int LongestDriver = 40;
    private const int RatioDecimals = 18;

    private static readonly Limits<DataSize> ReplicaMemory = Limits.Between(DataSize.FromGigabytes(1), DataSize.FromTerabytes(1));

    public static IEnumerable<Field> Of(RuleBook book, RuleBookCatalog catalog) =>
    [
        Text("name", "Plan name", "Shown on the plan and in its files", LongestName, d => d.Name, (d, v) => d with { Name = v }),
        ReleaseFields.Release(catalog),
        ReleaseFields.Version(book, catalog),
        Count("images", "Images stored", "Analyzed and kept, counted by digest", "images", 1, 100_000_000, d => d.Images, (d, v) => d with { Images = v }),
        Size("largestImage", "Largest image", "Uncompressed size of the largest image to be analyzed", Limits.PositiveUpTo(DataSize.FromTerabytes(10)), d => d.LargestImage, (d, v) => d with { LargestImage = v }),
        .. book.Services.Select(ReplicasOf),
        new TypedField<DataSize>(
            Optional("memory", "Memory per replica", "Overrides the rule book's memory for every service"),
            new SizeNotation(ReplicaMemory.Allows),
            ReplicaMemory,
            d => Maybe.Of(d.Memory),
            (d, v) => d with { Memory = v.Nullable() }),
        Count("concurrency", "Images at once", "Images that one analyzer works on at the same time", "images", 1, book.MostConcurrency, d => d.Concurrency, (d, v) => d with { Concurrency = v }),
        Size("layerCache", "Layer cache", "For each analyzer, on its temporary volume", Limits.ZeroOrBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(10)), d => d.LayerCache, (d, v) => d with { LayerCache = v }),
        Flag("temporaryVolume", "Dedicated temporary volume", "Otherwise the container's ephemeral storage is used", d => d.TemporaryVolume, (d, v) => d with { TemporaryVolume = v }),
        Choice("objectStore", "Object store", "Where analysis documents are kept", [.. book.ObjectStores.Select(store => new FieldChoice(store.Id, store.Label))], d => d.ObjectStore, (d, v) => d with { ObjectStore = v }),
        Version("postgres", "PostgreSQL version", "As SHOW server_version or psql prints it, such as 13.4", VersionOutput.FindPostgres, d => d.Postgres, (d, v) => d with { Postgres = v }),
        Version("redis", "Redis version", "As redis-server --version prints it, such as 6.2.7", VersionOutput.Find, d => d.Redis, (d, v) => d with { Redis = v }),
        new TypedField<ContainerRuntime>(
            Optional("runtime", "Container runtime", "Docker or compatible, as kubectl get nodes -o wide prints it, such as containerd://1.7.2"),
            new VersionNotation<ContainerRuntime>(ContainerRuntime.TryParse, "docker://20.10.7 or containerd://1.7.2"),
            AnyVersion<ContainerRuntime>(),
            d => Maybe.Of(d.Runtime),
            (d, v) => d with { Runtime = v.Value }),
        Version("kernel", "Kernel version", "Of the container hosts, as uname -r prints it", VersionOutput.Find, d => d.Kernel, (d, v) => d with { Kernel = v }),
        Text("storageDriver", "Storage driver", "Of the container hosts, such as overlay2", LongestDriver, d => d.StorageDriver, (d, v) => d with { StorageDriver = v }),
        Flag("dockerSocket", "Pull through the Docker socket", "Not recommended by the vendor", d => d.DockerSocket, (d, v) => d with { DockerSocket = v }),
        Count("feedSyncHours", "Feed synchronization", "Interval between two synchronizations", "hours", 1, 168, d => d.FeedSyncHours, (d, v) => d with { FeedSyncHours = v }),
        Size("nodeMemory", "Allocatable memory of a node", "What the scheduler may give to pods, less than what is installed", Limits.Between(DataSize.FromGigabytes(1), DataSize.FromTerabytes(24)), d => d.NodeMemory, (d, v) => d with { NodeMemory = v }),
        .. book.StatesCpu ? [NodeCpu()] : Array.Empty<Field>(),
        Count("spareNodes", "Spare nodes", "Kept free for failures and upgrades", "nodes", 0, 100, d => d.SpareNodes, (d, v) => d with { SpareNodes = v }),
        Count("imagesPerMonth", "Growth", "Net images added each month", "images a month", 0, 10_000_000, d => d.ImagesPerMonth, (d, v) => d with { ImagesPerMonth = v }),
        Count("months", "Planning horizon", "How far ahead the growth is planned", "months", 0, 120, d => d.Months, (d, v) => d with { Months = v }),
        Count("imagesPerHour", "Peak arrivals", "Images to be analyzed in the busiest hour", "images an hour", 0, 1_000_000, d => d.ImagesPerHour, (d, v) => d with { ImagesPerHour = v }),
        new TypedField<decimal>(
            new FieldDescription("minutesPerImage", "Minutes per image", "Your own measurement; the vendor states none") { Unit = "minutes", IsOptional = true, IsOptionalText = true },
            new MinutesNotation(RatioDecimals),
            Limits.Between(0.01m, 1440m),
            d => Maybe.Of(d.MinutesPerImage),
            (d, v) => d with { MinutesPerImage = v.Nullable() }),
        new TypedField<decimal>(
            new FieldDescription("utilization", "Target utilization", "Share of the time that analyzers are busy at the peak"),
            new RatioNotation(RatioDecimals),
            Limits.Between(0.05m, 1m),
            d => d.Utilization,
            (d, v) => d with { Utilization = v.Value }),
        Choice("internetAccess", "Internet access", "How the site reaches the vendor's hosts", Labels.InternetAccess, d => d.InternetAccess, (d, v) => d with { InternetAccess = v }),
        Choice("registryLocation", "Registries", "Whether the registries stand within the site's own network", Labels.Location, d => d.RegistryLocation, (d, v) => d with { RegistryLocation = v }),
        Choice("objectStoreLocation", "Object store location", "Whether the object store stands within the site's own network", Labels.Location, d => d.ObjectStoreLocation, (d, v) => d with { ObjectStoreLocation = v }, d => d.UsualObjectStoreLocation),
        new TypedField<PreflightProblems>(
            Optional("preflight", "Preflight", "Checks of the preflight script that the site did not pass"),
            new PreflightNotation(catalog),
            Limits.Any<PreflightProblems>("ids of checks, each with :fail or :warn, separated by commas"),
            d => Maybe.Of(d.Preflight),
            (d, v) => d with { Preflight = v.Value }),
    ];

    private static TypedField<long> ReplicasOf(AnchoreService service) => new(
        new FieldDescription(service.Id, service.Name, $"Replicas of the service that {service.Role}") { Unit = "replicas" },
        new CountNotation("replicas"),
        Limits.Between(service.Minimum, service.Maximum),
        d => d.Replicas[service],
        (d, v) => d with { Replicas = d.Replicas.With(service, v.Value) });

    private static TypedField<decimal> NodeCpu() => new(
        new FieldDescription("nodeCpu", "Allocatable CPUs of a node", "Without it CPU does not limit the nodes") { Unit = "CPUs", IsOptional = true },
        new CpuNotation(),
        Limits.Between(1m, 1000m),
        d => Maybe.Of(d.NodeCpu),
        (d, v) => d with { NodeCpu = v.Nullable() });

    private static TypedField<long> Count(string name, string label, string help, string unit, long minimum, long maximum, Func<Deployment, long> get, Func<Deployment, long, Deployment> set) =>
        new(new FieldDescription(name, label, help) { Unit = unit }, new CountNotation(unit), Limits.Between(minimum, maximum), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<DataSize> Size(string name, string label, string help, Limits<DataSize> limits, Func<Deployment, DataSize> get, Func<Deployment, DataSize, Deployment> set) =>
        new(new FieldDescription(name, label, help), new SizeNotation(limits.Allows), limits, d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<bool> Flag(string name, string label, string help, Func<Deployment, bool> get, Func<Deployment, bool, Deployment> set) =>
        new(new FieldDescription(name, label, help), new FlagNotation(), Limits.Any<bool>("true or false"), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<string> Choice(string name, string label, string help, IReadOnlyList<FieldChoice> choices, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        new(new FieldDescription(name, label, help) { Choices = choices }, new ChoiceNotation([.. choices.Select(choice => choice.Value)]), Limits.Any<string>(string.Join(", ", choices.Select(choice => choice.Value))), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<string> Text(string name, string label, string help, int longest, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        new(Optional(name, label, help), new TextNotation(longest), Limits.Any<string>($"at most {longest} characters, no control characters"), d => get(d), (d, v) => set(d, v.Value ?? ""));

    private static TypedField<T> Choice<T>(string name, string label, string help, IReadOnlyDictionary<T, string> labels,
        Func<Deployment, T> get, Func<Deployment, T, Deployment> set, Func<Deployment, T>? defaultOf = null)
        where T : struct, Enum
    {
        var notation = new EnumNotation<T>();
        FieldChoice[] choices = [.. labels.Select(pair => new FieldChoice(notation.Write(pair.Key), pair.Value))];
        var words = string.Join(", ", choices.Select(choice => choice.Value));
        return new(
            new FieldDescription(name, label, help) { Choices = choices },
            notation,
            Limits.Any<T>(words),
            d => get(d),
            (d, v) => set(d, v.Value),
            defaultOf is null ? null : d => defaultOf(d));
    }

    private static TypedField<VersionNumber> Version(
        string name, string label, string help, Func<string, VersionNumber?> find, Func<Deployment, VersionNumber?> get, Func<Deployment, VersionNumber?, Deployment> set) =>
        new(Optional(name, label, help), new VersionNotation<VersionNumber>(find, "13.4 or 5.4.0-1041-aws"), AnyVersion<VersionNumber>(), d => Maybe.Of(get(d)), (d, v) => set(d, v.Value));

    private static Limits<T> AnyVersion<T>() => Limits.Any<T>("a version, or what the usual command prints");

    private static FieldDescription Optional(string name, string label, string help) => new(name, label, help) { IsOptional = true, IsOptionalText = true };

    private static class Labels
    {
        public static readonly Dictionary<InternetAccess, string> InternetAccess = new()
        {
            [Deployments.InternetAccess.Direct] = "Direct, through the firewall",
            [Deployments.InternetAccess.Proxy] = "Through a proxy",
            [Deployments.InternetAccess.None] = "None",
        };

        public static readonly Dictionary<NetworkLocation, string> Location = new()
        {
            [NetworkLocation.Outside] = "Outside of the site",
            [NetworkLocation.Inside] = "Inside the site",
        };
    }
}
