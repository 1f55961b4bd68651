using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Deployments.Preflight;
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
        var deployments = Gen.Const(schema.Defaults)
            .With(Texts.UpTo(120), (d, v) => d with { Name = v })
            .With(Numbers.Between(1, 100_000_000), (d, v) => d with { Images = v })
            .With(Sizes.Between(1, 10 * Terabyte), (d, v) => d with { LargestImage = v })
            .With(Sizes.Between(Gigabyte, Terabyte), (d, v) => d with { Memory = v })
            .With(Numbers.Between(1, book.MostConcurrency), (d, v) => d with { Concurrency = v })
            .With(Sizes.Between(Gigabyte, 10 * Terabyte), (d, v) => d with { LayerCache = v })
            .With(Gen.Bool, (d, v) => d with { TemporaryVolume = v })
            .With(Gen.OneOf([.. book.ObjectStores.Select(store => store.Id)]), (d, v) => d with { ObjectStore = v })
            .With(Texts.Versions(), (d, v) => d with { Postgres = v })
            .With(Texts.Versions(), (d, v) => d with { Redis = v })
            .With(Texts.Runtimes(), (d, v) => d with { Runtime = v })
            .With(Texts.Versions(), (d, v) => d with { Kernel = v })
            .With(Gen.OneOf(Gen.OneOf("overlay", "overlay2", "OverlayFS", "btrfs"), Texts.UpTo(40)), (d, v) => d with { StorageDriver = v })
            .With(Gen.Bool, (d, v) => d with { DockerSocket = v })
            .With(Numbers.Between(1, 168), (d, v) => d with { FeedSyncHours = v })
            .With(Sizes.Between(Gigabyte, 24 * Terabyte), (d, v) => d with { NodeMemory = v })
            .With(Numbers.Between(0, 100), (d, v) => d with { SpareNodes = v })
            .With(Numbers.Between(0, 10_000_000), (d, v) => d with { ImagesPerMonth = v })
            .With(Numbers.Between(0, 120), (d, v) => d with { Months = v })
            .With(Numbers.Between(0, 1_000_000), (d, v) => d with { ImagesPerHour = v })
            .With(Numbers.Fractions(0.01m, 1440, decimals: 18), (d, v) => d with { MinutesPerImage = v })
            .With(Numbers.Fractions(0.05m, 1, decimals: 18), (d, v) => d with { Utilization = v })
            .With(Gen.Enum<InternetAccess>(), (d, v) => d with { InternetAccess = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { RegistryLocation = v })
            .With(Gen.Enum<NetworkLocation>(), (d, v) => d with { ObjectStoreLocation = v })
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
        );
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
