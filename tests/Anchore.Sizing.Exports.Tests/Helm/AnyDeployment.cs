using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>
/// Generates deployments with everything that a file to be deployed depends on; each field is at its default about one time in three.
/// </summary>
internal static class AnyDeployment
{
    private const long Gigabyte = 1_000_000_000;

    private static readonly string[] HostileParts =
    [
        "a",
        "Café",
        "\n",
        "\r\n",
        "\t",
        "\u0085",
        "\u2028",
        "\u2029",
        "\0",
        "\u001b[31m",
        "\uFEFF",
        "\uFFFF",
        "\u202E",
        "---\n",
        "...\n",
        "# ",
        ": ",
        "- ",
        "{{ .Values }}",
        "\"",
        "'",
        "%",
        "&a *a",
        "!!x",
        "👩\u200D🚀",
        "\u00A0",
    ];

    public static Gen<Deployment> Create(string release)
    {
        var schema = Handover.Engine.Codec.SchemaOf(release);
        var deployments = Gen.Const(schema.Defaults)
            .With(Names(), (d, v) => d with { Name = v })
            .With(Gen.Long[1, 100_000_000], (d, v) => d with { Images = v })
            .With(Sizes(1, 10_000 * Gigabyte), (d, v) => d with { LargestImage = v })
            .With(Sizes(Gigabyte, 1000 * Gigabyte), (d, v) => d with { Memory = v })
            .With(Gen.Long[1, schema.Book.MostConcurrency], (d, v) => d with { Concurrency = v })
            .With(Sizes(Gigabyte, 10_000 * Gigabyte), (d, v) => d with { LayerCache = v })
            .With(Gen.Bool, (d, v) => d with { TemporaryVolume = v })
            .With(Gen.Bool, (d, v) => d with { DockerSocket = v })
            .With(Gen.OneOf([.. schema.Book.ObjectStores.Select(store => store.Id)]), (d, v) => d with { ObjectStore = v })
            .With(Gen.Long[1, 168], (d, v) => d with { FeedSyncHours = v })
            .With(Gen.Long[0, 10_000], (d, v) => d with { ImagesPerMonth = v })
            .With(Gen.OneOf(InternetAccess.Direct, InternetAccess.Proxy, InternetAccess.None), (d, v) => d with { InternetAccess = v })
            .With(Gen.OneOf(NetworkLocation.Inside, NetworkLocation.Outside), (d, v) => d with { RegistryLocation = v })
            .With(Gen.OneOf(NetworkLocation.Inside, NetworkLocation.Outside), (d, v) => d with { ObjectStoreLocation = v });
        return schema.Book.Services.Aggregate(
            deployments,
            (all, service) =>
                all.With(
                    Gen.Long[service.Minimum, Math.Min(service.Maximum, 12)],
                    (d, v) => d with { Replicas = d.Replicas.With(service, v) }
                )
        );
    }

    /// <summary>Names as no codec lets them in, for the files must not rely on it.</summary>
    public static Gen<string> Names() => Gen.OneOf(HostileParts).Array[0, 12].Select(string.Concat);

    private static Gen<DataSize> Sizes(long minimum, long maximum) => Gen.OneOf(
        Gen.Long[minimum, maximum].Select(bytes => Size($"{bytes} B")),
        Gen.Long[(minimum / Gigabyte) + 1, maximum / Gigabyte].Select(count => Size($"{count} GB")),
        Gen.Long[10, 9000].Select(tenths => Size($"{tenths / 10m} GB")),
        Gen.Long[1, 900].Select(count => Size($"{count} GiB")),
        Gen.Long[1024, 900_000].Select(count => Size($"{count} MiB")));

    private static DataSize Size(string text)
    {
        Assert.True(DataSize.TryParse(text, out var size));
        return size;
    }

    private static Gen<Deployment> With<T>(this Gen<Deployment> deployments, Gen<T> values, Func<Deployment, T, Deployment> set) =>
        Gen.Select(deployments, Gen.Int[0, 2], values, (deployment, chance, value) => chance == 0 ? deployment : set(deployment, value));
}
