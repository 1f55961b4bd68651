using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The table of fields: names and meanings, from which every surface is built; their limits stand in the validators.</summary>
/// <param name="book">The release that has the fields.</param>
/// <param name="catalog">The releases to choose from.</param>
/// <param name="validator">The rules for the fields' values.</param>
internal sealed class DeploymentFields(RuleBook book, RuleBookCatalog catalog, DeploymentValidator validator)
{
    private const int RatioDecimals = 18;

    public IEnumerable<Field> All() =>
    [
        Text("name", "Plan name", "Shown on the plan and in its files", d => d.Name, (d, v) => d with { Name = v }),
        ReleaseFields.Release(catalog),
        ReleaseFields.Version(book, validator),
        Count("images", "Images stored", "Analyzed and kept, counted by digest", "images", d => d.Images, (d, v) => d with { Images = v }),
        Size("largestImage", "Largest image", "Uncompressed size of the largest image to be analyzed",
            d => d.LargestImage, (d, v) => d with { LargestImage = v }),
        .. book.Services.Select(ReplicasOf),
        Field(Optional("memory", "Memory per replica", "Overrides the rule book's memory for every service"),
            new NullableFormat<DataSize>(new SizeFormat(validator.LimitsOf("memory"))), d => d.Memory, (d, v) => d with { Memory = v }),
        Count("concurrency", "Images at once", "Images that one analyzer works on at the same time", "images",
            d => d.Concurrency, (d, v) => d with { Concurrency = v }),
        Size("layerCache", "Layer cache", "For each analyzer, on its temporary volume",
            d => d.LayerCache, (d, v) => d with { LayerCache = v }),
        Flag("temporaryVolume", "Dedicated temporary volume", "Otherwise the container's ephemeral storage is used",
            d => d.TemporaryVolume, (d, v) => d with { TemporaryVolume = v }),
        Choice("objectStore", "Object store", "Where analysis documents are kept",
            [.. book.ObjectStores.Select(store => new FieldChoice(store.Id, store.Label))],
            d => d.ObjectStore, (d, v) => d with { ObjectStore = v }),
        Version("postgres", "PostgreSQL version", "As SHOW server_version or psql prints it, such as 13.4", VersionOutput.FindPostgres,
            d => d.Postgres, (d, v) => d with { Postgres = v }),
        Version("redis", "Redis version", "As redis-server --version prints it, such as 6.2.7", VersionOutput.Find,
            d => d.Redis, (d, v) => d with { Redis = v }),
        Field(
            Optional("runtime", "Container runtime",
                "Docker or compatible, as kubectl get nodes -o wide prints it, such as containerd://1.7.2"),
            new VersionFormat<ContainerRuntime>(ContainerRuntime.TryParse, "docker://20.10.7 or containerd://1.7.2"),
            d => d.Runtime, (d, v) => d with { Runtime = v }),
        Version("kernel", "Kernel version", "Of the container hosts, as uname -r prints it", VersionOutput.Find,
            d => d.Kernel, (d, v) => d with { Kernel = v }),
        Text("storageDriver", "Storage driver", "Of the container hosts, such as overlay2",
            d => d.StorageDriver, (d, v) => d with { StorageDriver = v }),
        Flag("dockerSocket", "Pull through the Docker socket", "Not recommended by the vendor",
            d => d.DockerSocket, (d, v) => d with { DockerSocket = v }),
        Count("feedSyncHours", "Feed synchronization", "Interval between two synchronizations", "hours",
            d => d.FeedSyncHours, (d, v) => d with { FeedSyncHours = v }),
        Size("nodeMemory", "Allocatable memory of a node", "What the scheduler may give to pods, less than what is installed",
            d => d.NodeMemory, (d, v) => d with { NodeMemory = v }),
        .. book.StatesCpu ? [NodeCpu()] : Array.Empty<Field>(),
        Count("spareNodes", "Spare nodes", "Kept free for failures and upgrades", "nodes",
            d => d.SpareNodes, (d, v) => d with { SpareNodes = v }),
        Count("imagesPerMonth", "Growth", "Net images added each month", "images a month",
            d => d.ImagesPerMonth, (d, v) => d with { ImagesPerMonth = v }),
        Count("months", "Planning horizon", "How far ahead the growth is planned", "months",
            d => d.Months, (d, v) => d with { Months = v }),
        Count("imagesPerHour", "Peak arrivals", "Images to be analyzed in the busiest hour", "images an hour",
            d => d.ImagesPerHour, (d, v) => d with { ImagesPerHour = v }),
        Field(Optional("minutesPerImage", "Minutes per image", "Your own measurement; the vendor states none") with { Unit = "minutes" },
            new NullableFormat<decimal>(new MinutesFormat(RatioDecimals)),
            d => d.MinutesPerImage, (d, v) => d with { MinutesPerImage = v }),
        Field(new FieldDescription("utilization", "Target utilization", "Share of the time that analyzers are busy at the peak"),
            new RatioFormat(RatioDecimals), d => d.Utilization, (d, v) => d with { Utilization = v }),
        Choice("internetAccess", "Internet access", "How the site reaches the vendor's hosts", Labels.InternetAccess,
            d => d.InternetAccess, (d, v) => d with { InternetAccess = v }),
        Choice("registryLocation", "Registries", "Whether the registries stand within the site's own network", Labels.Location,
            d => d.RegistryLocation, (d, v) => d with { RegistryLocation = v }),
        Choice("objectStoreLocation", "Object store location", "Whether the object store stands within the site's own network",
            Labels.Location, d => d.ObjectStoreLocation, (d, v) => d with { ObjectStoreLocation = v }, d => d.UsualObjectStoreLocation),
        Field(Optional("preflight", "Preflight", "Checks of the preflight script that the site did not pass"),
            new PreflightFormat(catalog), d => d.Preflight, (d, v) => d with { Preflight = v }),
    ];

    private TypedField<long> ReplicasOf(AnchoreService service) =>
        Count(service.Id, service.Name, $"Replicas of the service that {service.Role}", "replicas",
            d => d.Replicas[service], (d, v) => d with { Replicas = d.Replicas.With(service, v) });

    private TypedField<decimal?> NodeCpu() => Field(
        new FieldDescription("nodeCpu", "Allocatable CPUs of a node", "Without it CPU does not limit the nodes")
        {
            Unit = "CPUs",
            IsOptional = true,
        },
        new NullableFormat<decimal>(new CpuFormat()),
        d => d.NodeCpu,
        (d, v) => d with { NodeCpu = v });

    private TypedField<long> Count(
        string name, string label, string help, string unit, Func<Deployment, long> get, Func<Deployment, long, Deployment> set) =>
        Field(new FieldDescription(name, label, help) { Unit = unit }, new CountFormat(unit), get, set);

    private TypedField<DataSize> Size(
        string name, string label, string help, Func<Deployment, DataSize> get, Func<Deployment, DataSize, Deployment> set) =>
        Field(new FieldDescription(name, label, help), new SizeFormat(validator.LimitsOf(name)), get, set);

    private TypedField<bool> Flag(
        string name, string label, string help, Func<Deployment, bool> get, Func<Deployment, bool, Deployment> set) =>
        Field(new FieldDescription(name, label, help), new FlagFormat(), get, set);

    private TypedField<string> Text(
        string name, string label, string help, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        Field(Optional(name, label, help), new TextFormat(), get, (d, v) => set(d, v!));

    private TypedField<string> Choice(
        string name, string label, string help, FieldChoice[] choices,
        Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        Field(
            new FieldDescription(name, label, help) { Choices = choices },
            new ChoiceFormat([.. choices.Select(choice => choice.Value)]),
            get,
            (d, v) => set(d, v!));

    private TypedField<T> Choice<T>(string name, string label, string help, IReadOnlyDictionary<T, string> labels,
        Func<Deployment, T> get, Func<Deployment, T, Deployment> set, Func<Deployment, T>? defaultOf = null)
        where T : struct, Enum
    {
        var notation = new EnumFormat<T>();
        FieldChoice[] choices = [.. labels.Select(pair => new FieldChoice(notation.Write(pair.Key), pair.Value))];
        return Field(new FieldDescription(name, label, help) { Choices = choices }, notation, get, set, defaultOf);
    }

    private TypedField<VersionNumber> Version(
        string name, string label, string help, Func<string, VersionNumber?> find,
        Func<Deployment, VersionNumber?> get, Func<Deployment, VersionNumber?, Deployment> set) =>
        Field(Optional(name, label, help), new VersionFormat<VersionNumber>(find, "13.4 or 5.4.0-1041-aws"), get, set);

    private TypedField<T> Field<T>(
        FieldDescription description, FieldFormat<T> notation,
        Func<Deployment, T?> get, Func<Deployment, T?, Deployment> set, Func<Deployment, T?>? defaultOf = null) =>
        new(description, notation, validator.LimitsOf(description.Name), get, set, defaultOf);

    private static FieldDescription Optional(string name, string label, string help) =>
        new(name, label, help) { IsOptional = true, IsOptionalText = true };

    private static class Labels
    {
        public static readonly Dictionary<InternetAccess, string> InternetAccess = new()
        {
            [RuleBooks.InternetAccess.Direct] = "Direct, through the firewall",
            [RuleBooks.InternetAccess.Proxy] = "Through a proxy",
            [RuleBooks.InternetAccess.None] = "None",
        };

        public static readonly Dictionary<NetworkLocation, string> Location = new()
        {
            [NetworkLocation.Outside] = "Outside of the site",
            [NetworkLocation.Inside] = "Inside the site",
        };
    }
}
