using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The table of fields: names and meanings, from which every surface is built; their limits stand in the validators.</summary>
/// <param name="book">The release that has the fields.</param>
/// <param name="catalog">The releases to choose from.</param>
/// <param name="validator">The rules for the fields' values.</param>
/// <param name="defaults">The deployment in which nothing was given, once it is read.</param>
internal sealed class DeploymentFields(RuleBook book, RuleBookCatalog catalog, DeploymentValidator validator, Func<Deployment> defaults)
{
    private readonly FieldFactory fields = new(validator);

    private const int RatioDecimals = 18;

    public IEnumerable<Field> All() =>
    [
        fields.Text("name", "Plan name", "Shown on the plan and in its files", d => d.Name, (d, v) => d with { Name = v }),
        ReleaseFields.Release(catalog),
        ReleaseFields.Version(book, validator),
        fields.Count("images", "Images stored", "Analyzed and kept, counted by digest", "images", d => d.Images, (d, v) => d with { Images = v }),
        fields.Size("largestImage", "Largest image", "Uncompressed size of the largest image to be analyzed",
            d => d.LargestImage, (d, v) => d with { LargestImage = v }),
        .. book.Services.Select(ReplicasOf),
        fields.OptionalSize("memory", "Memory per replica", "Overrides the rule book's memory for every service",
            d => d.Memory, (d, v) => d with { Memory = v }),
        fields.Count("concurrency", "Images at once", "Images that one analyzer works on at the same time", "images",
            d => d.Concurrency, (d, v) => d with { Concurrency = v }),
        fields.Size("layerCache", "Layer cache", "For each analyzer, on its temporary volume",
            d => d.LayerCache, (d, v) => d with { LayerCache = v }),
        fields.Flag("temporaryVolume", "Dedicated temporary volume", "Otherwise the container's ephemeral storage is used",
            d => d.TemporaryVolume, (d, v) => d with { TemporaryVolume = v }),
        fields.Choice("objectStore", "Object store", "Where analysis documents are kept",
            [.. book.ObjectStores.Select(store => new FieldChoice(store.Id, store.Label))],
            d => d.ObjectStore, (d, v) => d with { ObjectStore = v }),
        fields.OptionalSize("databaseSize", "Storage of the database", "Provided for PostgreSQL; the plan says when it is full",
            d => d.DatabaseSize, (d, v) => d with { DatabaseSize = v }),
        fields.OptionalSize("objectStoreSize", "Storage of the object store", "Its volume or quota; the plan says when it is full",
            d => d.ObjectStoreSize, (d, v) => d with { ObjectStoreSize = v }),
        fields.Version("postgres", "PostgreSQL version", "As SHOW server_version or psql prints it, such as 13.4", VersionOutput.FindPostgres,
            d => d.Postgres, (d, v) => d with { Postgres = v }),
        fields.Version("redis", "Redis version", "As redis-server --version prints it, such as 6.2.7", VersionOutput.Find,
            d => d.Redis, (d, v) => d with { Redis = v }),
        fields.Create(
            FieldFactory.Optional("runtime", "Container runtime",
                "Docker or compatible, as kubectl get nodes -o wide prints it, such as containerd://1.7.2"),
            new VersionFormat<ContainerRuntime>(ContainerRuntime.TryParse, "docker://20.10.7 or containerd://1.7.2"),
            d => d.Runtime, (d, v) => d with { Runtime = v }),
        fields.Version("kernel", "Kernel version", "Of the container hosts, as uname -r prints it", VersionOutput.Find,
            d => d.Kernel, (d, v) => d with { Kernel = v }),
        fields.Text("storageDriver", "Storage driver", "Of the container hosts, such as overlay2",
            d => d.StorageDriver, (d, v) => d with { StorageDriver = v }),
        fields.Flag("dockerSocket", "Pull through the Docker socket", "Not recommended by the vendor",
            d => d.DockerSocket, (d, v) => d with { DockerSocket = v }),
        fields.Count("feedSyncHours", "Feed synchronization", "Interval between two synchronizations", "hours",
            d => d.FeedSyncHours, (d, v) => d with { FeedSyncHours = v }),
        .. new NodeFields(book, fields, defaults).All(),
        fields.Count("imagesPerMonth", "Growth", "Net images added each month", "images a month",
            d => d.ImagesPerMonth, (d, v) => d with { ImagesPerMonth = v }),
        fields.Create(
            new FieldDescription("growthPercent", "Growth in percent", "Net images added a year; compounds yearly")
            {
                Unit = "% a year",
                IsOptional = true,
            },
            new NullableFormat<decimal>(new PercentFormat()), d => d.GrowthPercent, (d, v) => d with { GrowthPercent = v }),
        fields.Count("months", "Planning horizon", "How far ahead the growth is planned", "months",
            d => d.Months, (d, v) => d with { Months = v }),
        fields.Count("imagesPerHour", "Peak arrivals", "Images to be analyzed in the busiest hour", "images an hour",
            d => d.ImagesPerHour, (d, v) => d with { ImagesPerHour = v }),
        fields.Create(
            FieldFactory.Optional("minutesPerImage", "Minutes per image", "Your own measurement; the vendor states none") with { Unit = "minutes" },
            new NullableFormat<decimal>(new MinutesFormat(RatioDecimals)),
            d => d.MinutesPerImage, (d, v) => d with { MinutesPerImage = v }),
        fields.Create(new FieldDescription("utilization", "Target utilization", "Share of the time that analyzers are busy at the peak"),
            new RatioFormat(RatioDecimals), d => d.Utilization, (d, v) => d with { Utilization = v }),
        fields.Choice("internetAccess", "Internet access", "How the site reaches the vendor's hosts", Labels.InternetAccess,
            d => d.InternetAccess, (d, v) => d with { InternetAccess = v }),
        fields.Choice("registryLocation", "Registries", "Whether the registries stand within the site's own network", Labels.Location,
            d => d.RegistryLocation, (d, v) => d with { RegistryLocation = v }),
        fields.Choice("objectStoreLocation", "Object store location", "Whether the object store stands within the site's own network",
            Labels.Location, d => d.ObjectStoreLocation, (d, v) => d with { ObjectStoreLocation = v }, d => d.UsualObjectStoreLocation),
        fields.Create(FieldFactory.Optional("preflight", "Preflight", "Checks of the preflight script that the site did not pass"),
            new PreflightFormat(catalog), d => d.Preflight, (d, v) => d with { Preflight = v }),
        fields.Text("inventory", "Inventory", "What the workload was read from; printed on every document",
            d => d.Inventory, (d, v) => d with { Inventory = v }),
        fields.Text("preparedFor", "Prepared for", "The customer, as printed on every document",
            d => d.PreparedFor, (d, v) => d with { PreparedFor = v }),
        fields.Text("preparedBy", "Prepared by", "The author, as printed on every document",
            d => d.PreparedBy, (d, v) => d with { PreparedBy = v }),
        fields.Create(FieldFactory.Optional("date", "Date", "Printed on every document, such as 2026-11-26; a download fills in today's"),
            new NullableFormat<DateOnly>(new DateFormat()), d => d.Date, (d, v) => d with { Date = v }),
        fields.Lines("notes", "Notes", "Printed on the plan as given", d => d.Notes, (d, v) => d with { Notes = v }),
    ];

    private TypedField<long?> ReplicasOf(AnchoreService service) => fields.OptionalCount(
        service.Id, service.Name, $"Replicas of the service that {service.Role}; chosen by the plan when not given", "replicas",
        d => d.Replicas[service], (d, v) => d with { Replicas = d.Replicas.With(service, v) });

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
