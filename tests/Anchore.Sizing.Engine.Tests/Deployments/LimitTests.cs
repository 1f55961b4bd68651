using System.Globalization;
using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Both sides of every limit of the contract.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string, string> Sizes => new()
    {
        { "largestImage", "1 B", "10 TB" },
        { "memory", "1 GB", "1 TB" },
        { "layerCache", "1 GB", "10 TB" },
        { "nodeMemory", "1 GB", "24 TB" },
    };

    public static TheoryData<string, string, string> Ratios => new()
    {
        { "minutesPerImage", "0.01", "1440" },
        { "utilization", "0.05", "1" },
    };

    public static TheoryData<string, long, long> Counts => new()
    {
        { "images", 1, 100_000_000 },
        { "analyzer", 1, 1000 },
        { "api", 1, 1000 },
        { "catalog", 1, 1000 },
        { "policyEngine", 1, 1000 },
        { "simpleQueue", 1, 1000 },
        { "rbacManager", 0, 1 },
        { "reports", 0, 1 },
        { "notifications", 0, 1 },
        { "feeds", 0, 1 },
        { "ui", 0, 1 },
        { "concurrency", 1, 64 },
        { "feedSyncHours", 1, 168 },
        { "spareNodes", 0, 100 },
        { "imagesPerMonth", 0, 10_000_000 },
        { "months", 0, 120 },
        { "imagesPerHour", 0, 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Counts_are_taken_up_to_their_limits_and_no_further(string name, long minimum, long maximum)
    {
        long[] within = [minimum, maximum];
        long[] beyond = [minimum - 1, maximum + 1];

        Assert.All(within, count => Assert.Empty(Json(name, $"{count}")));
        Assert.All(beyond, count => Assert.Equal(name, Assert.Single(Json(name, $"{count}")).Field));
        Assert.All(within, count => Assert.Empty(Query(name, $"{count}")));
        Assert.All(beyond, count => Assert.Equal(name, Assert.Single(Query(name, $"{count}")).Field));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sizes_are_taken_up_to_their_limits_and_no_further(string name, string minimum, string maximum)
    {
        var (least, most) = (Testing.Sizes.Parse(minimum).Bytes, Testing.Sizes.Parse(maximum).Bytes);

        Assert.Empty(Query(name, $"{least} B"));
        Assert.Empty(Query(name, $"{most} B"));
        Assert.Single(Query(name, $"{most + 1} B"));
        Assert.Single(Query(name, least == 1 ? "0 B" : $"{least - 1} B"));
    }

    [Theory]
    [MemberData(nameof(Ratios))]
    public void Ratios_are_taken_up_to_their_limits_and_no_further(string name, string minimum, string maximum)
    {
        const decimal Smallest = 0.000000000000000001m;
        var (least, most) = (decimal.Parse(minimum, CultureInfo.InvariantCulture), decimal.Parse(maximum, CultureInfo.InvariantCulture));

        Assert.Empty(Query(name, minimum));
        Assert.Empty(Json(name, maximum));
        Assert.Single(Query(name, $"{least - Smallest}"));
        Assert.Single(Json(name, $"{most + Smallest}"));
    }

    [Fact]
    public void No_layer_cache_is_a_size_too() => Assert.Empty(Query("layerCache", "0 GB"));

    [Theory]
    [InlineData("name", 120)]
    [InlineData("inventory", 300)]
    [InlineData("preparedFor", 120)]
    [InlineData("preparedBy", 120)]
    [InlineData("notes", 2000)]
    public void A_text_has_at_most_so_many_scalars_however_many_bytes_they_take(string name, int most)
    {
        foreach (var scalars in new[] { most, most + 1 })
        {
            string[] texts = [new('a', scalars), new('é', scalars), string.Concat(Enumerable.Repeat("😀", scalars))];

            Assert.All(texts, text => Assert.Equal(scalars == most, Query(name, Uri.EscapeDataString(text)).Count == 0));
            Assert.All(texts, text => Assert.Equal(scalars == most, Json(name, $"\"{text}\"").Count == 0));
        }
    }

    [Theory]
    [InlineData("2000-01-01", true)]
    [InlineData("1999-12-31", false)]
    [InlineData("2100-12-31", true)]
    [InlineData("2101-01-01", false)]
    public void A_date_is_of_this_century(string date, bool allowed)
    {
        Assert.Equal(allowed, Query("date", date).Count == 0);
        Assert.Equal(allowed, Json("date", $"\"{date}\"").Count == 0);
    }

    private static IReadOnlyList<FieldError> Query(string name, string text) =>
        Calculator.Shipped.Codec.DecodeQuery($"{name}={text}").Errors;

    private static IReadOnlyList<FieldError> Json(string name, string value) =>
        Calculator.DecodeJson($$"""{ "{{name}}": {{value}} }""").Errors;
}
