using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Tables;

/// <summary>Generates plans of every release; each field is at its default about one time in three.</summary>
internal static class GeneratedPlans
{
    private const long Gigabyte = 1_000_000_000;
    private const long Terabyte = 1000 * Gigabyte;

    private static readonly SizingEngine Engine = new(RuleBookCatalog.Shipped);

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.OneOf(HostileNames.All),
        Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A0', '\uD7FF'], Gen.Char['\uE000', '\uFFFF'])
            .Array[0, 60]
            .Select(letters => new string(letters))
    );

    public static Gen<SizingPlan> OfAnyRelease { get; } =
        Gen.OneOf([.. Engine.Catalog.Books.Select(book => Create(Engine.Codec.SchemaOf(book.Release)))]).Select(Engine.Plan);

    private static Gen<Deployment> Create(DeploymentSchema schema)
    {
        var book = schema.Book;
        var deployments = Gen.Const(schema.Defaults)
            .With(Names, (d, v) => d with { Name = v })
            .With(Gen.Long[1, 100_000_000], (d, v) => d with { Images = v })
            .With(Sizes(1, 10 * Terabyte), (d, v) => d with { LargestImage = v })
            .With(Sizes(Gigabyte, Terabyte), (d, v) => d with { Memory = v })
            .With(Gen.Long[1, book.MostConcurrency], (d, v) => d with { Concurrency = v })
            .With(Sizes(Gigabyte, 10 * Terabyte), (d, v) => d with { LayerCache = v })
            .With(Gen.Bool, (d, v) => d with { TemporaryVolume = v })
            .With(Gen.OneOf([.. book.ObjectStores.Select(store => store.Id)]), (d, v) => d with { ObjectStore = v })
            .With(Gen.OneOf(HostileNames.All.Where(name => name.Length <= 40).ToArray()), (d, v) => d with { StorageDriver = v })
            .With(Sizes(Gigabyte, 24 * Terabyte), (d, v) => d with { NodeMemory = v })
            .With(Gen.Long[0, 100], (d, v) => d with { SpareNodes = v })
            .With(Gen.Long[0, 10_000_000], (d, v) => d with { ImagesPerMonth = v })
            .With(Gen.Long[0, 120], (d, v) => d with { Months = v })
            .With(Gen.Long[0, 1_000_000], (d, v) => d with { ImagesPerHour = v })
            .With(Gen.Enum<InternetAccess>(), (d, v) => d with { InternetAccess = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { RegistryLocation = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { ObjectStoreLocation = v })
            .With(Gen.Int[1, 144_000].Select(hundredths => hundredths / 100m), (d, v) => d with { MinutesPerImage = v });
        if (book.StatesCpu)
        {
            deployments = deployments.With(
                Gen.Int[1_000, 1_000_000].Select(thousandths => thousandths / 1000m),
                (d, v) => d with { NodeCpu = v }
            );
        }

        return book.Services.Aggregate(
            deployments,
            (all, service) =>
                all.With(Gen.Long[service.Minimum, service.Maximum], (d, v) => d with { Replicas = d.Replicas.With(service, v) })
        );
    }

    private static Gen<DataSize> Sizes(long minimum, long maximum) =>
        Gen.OneOf(
            Gen.Long[minimum, maximum].Select(bytes => Size($"{bytes} B")),
            Gen.Long[(minimum / 1024) + 1, maximum / 1024].Select(kibibytes => Size($"{kibibytes} KiB"))
        );

    private static DataSize Size(string text)
    {
        Assert.True(DataSize.TryParse(text, out var size));
        return size;
    }

    private static Gen<Deployment> With<T>(this Gen<Deployment> deployments, Gen<T> values, Func<Deployment, T, Deployment> set) =>
        Gen.Select(deployments, Gen.Int[0, 2], values, (deployment, chance, value) => chance == 0 ? deployment : set(deployment, value));
}
