using Anchore.Sizing.Engine.Deployments.Notations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The table of fields: names, meanings and limits, from which every surface is built.</summary>
internal static class DeploymentFields
{
    private const int LongestName = 120;
    private const int LongestDriver = 40;
    private const int RatioDecimals = 18;
    private const int CpuDecimals = 3;

    public static IEnumerable<Field> Of(RuleBook book, IReadOnlyList<string> releases) =>
    [
        Text("name", "Plan name", "Shown on the plan and in its files", LongestName, d => d.Name, (d, v) => d with { Name = v }),
        Choice("release", "Release", "The vendor release whose rules apply", [.. releases.Select(release => new FieldChoice(release, release))], d => d.Release, (d, v) => d with { Release = v }),
        Count("images", "Images stored", "Analyzed and kept, counted by digest", "images", 1, 100_000_000, d => d.Images, (d, v) => d with { Images = v }),
        Size("largestImage", "Largest image", "Uncompressed size of the largest image to be analyzed", Limits.PositiveUpTo(DataSize.FromTerabytes(10)), d => d.LargestImage, (d, v) => d with { LargestImage = v }),
        .. book.Services.Select(ReplicasOf),
        new TypedField<DataSize>(
            new FieldDescription("memory", "Memory per replica", "Overrides the rule book's memory for every service") { IsOptional = true, IsOptionalText = true },
            new SizeNotation(),
            Limits.Between(DataSize.FromGigabytes(1), DataSize.FromTerabytes(1)),
            d => Maybe.Of(d.Memory),
            (d, v) => d with { Memory = v.Nullable() }),
        Count("concurrency", "Images at once", "Images that one analyzer works on at the same time", "images", 1, book.MostConcurrency, d => d.Concurrency, (d, v) => d with { Concurrency = v }),
        Size("layerCache", "Layer cache", "For each analyzer, on its temporary volume", Limits.ZeroOrBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(10)), d => d.LayerCache, (d, v) => d with { LayerCache = v }),
        Flag("temporaryVolume", "Dedicated temporary volume", "Otherwise the container's ephemeral storage is used", d => d.TemporaryVolume, (d, v) => d with { TemporaryVolume = v }),
        Choice("objectStore", "Object store", "Where analysis documents are kept", [.. book.ObjectStores.Select(store => new FieldChoice(store.Id, store.Label))], d => d.ObjectStore, (d, v) => d with { ObjectStore = v }),
        Version("postgres", "PostgreSQL version", "As the server prints it, such as 13.4", d => d.Postgres, (d, v) => d with { Postgres = v }),
        Version("redis", "Redis version", "As the server prints it, such as 6.2.7", d => d.Redis, (d, v) => d with { Redis = v }),
        Version("runtime", "Container runtime version", "Docker or compatible, such as 20.10.7", d => d.Runtime, (d, v) => d with { Runtime = v }),
        Version("kernel", "Kernel version", "Of the container hosts, as uname -r prints it", d => d.Kernel, (d, v) => d with { Kernel = v }),
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
            new RatioNotation(RatioDecimals),
            Limits.Between(0.01m, 1440m),
            d => Maybe.Of(d.MinutesPerImage),
            (d, v) => d with { MinutesPerImage = v.Nullable() }),
        new TypedField<decimal>(
            new FieldDescription("utilization", "Target utilization", "Share of the time that analyzers are busy at the peak"),
            new RatioNotation(RatioDecimals),
            Limits.Between(0.05m, 1m),
            d => d.Utilization,
            (d, v) => d with { Utilization = v.Value }),
    ];

    private static TypedField<long> ReplicasOf(AnchoreService service) => new(
        new FieldDescription(service.Id, service.Name, $"Replicas of the service that {service.Role}") { Unit = "replicas" },
        new CountNotation(),
        Limits.Between(service.Minimum, service.Maximum),
        d => d.Replicas[service],
        (d, v) => d with { Replicas = d.Replicas.With(service, v.Value) });

    private static TypedField<decimal> NodeCpu() => new(
        new FieldDescription("nodeCpu", "Allocatable CPUs of a node", "Without it CPU does not limit the nodes") { Unit = "CPUs", IsOptional = true },
        new RatioNotation(CpuDecimals),
        Limits.Between(1m, 1000m),
        d => Maybe.Of(d.NodeCpu),
        (d, v) => d with { NodeCpu = v.Nullable() });

    private static TypedField<long> Count(string name, string label, string help, string unit, long minimum, long maximum, Func<Deployment, long> get, Func<Deployment, long, Deployment> set) =>
        new(new FieldDescription(name, label, help) { Unit = unit }, new CountNotation(), Limits.Between(minimum, maximum), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<DataSize> Size(string name, string label, string help, Limits<DataSize> limits, Func<Deployment, DataSize> get, Func<Deployment, DataSize, Deployment> set) =>
        new(new FieldDescription(name, label, help), new SizeNotation(), limits, d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<bool> Flag(string name, string label, string help, Func<Deployment, bool> get, Func<Deployment, bool, Deployment> set) =>
        new(new FieldDescription(name, label, help), new FlagNotation(), Limits.Any<bool>("true or false"), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<string> Choice(string name, string label, string help, IReadOnlyList<FieldChoice> choices, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        new(new FieldDescription(name, label, help) { Choices = choices }, new ChoiceNotation([.. choices.Select(choice => choice.Value)]), Limits.Any<string>(string.Join(", ", choices.Select(choice => choice.Value))), d => get(d), (d, v) => set(d, v.Value));

    private static TypedField<string> Text(string name, string label, string help, int longest, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        new(new FieldDescription(name, label, help) { IsOptional = true, IsOptionalText = true }, new TextNotation(longest), Limits.Any<string>($"at most {longest} characters, no control characters"), d => get(d), (d, v) => set(d, v.Value ?? ""));

    private static TypedField<VersionNumber> Version(string name, string label, string help, Func<Deployment, VersionNumber?> get, Func<Deployment, VersionNumber?, Deployment> set) =>
        new(new FieldDescription(name, label, help) { IsOptional = true, IsOptionalText = true }, new VersionNotation(), Limits.Any<VersionNumber>("a version that begins with a number"), d => Maybe.Of(get(d)), (d, v) => set(d, v.Value));
}
