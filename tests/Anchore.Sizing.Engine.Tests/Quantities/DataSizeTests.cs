using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class DataSizeTests
{
    public static TheoryData<string, long> Spellings => new()
    {
        { "7 B", 7 },
        { "7 kB", 7_000 },
        { "7 MB", 7_000_000 },
        { "7 GB", 7_000_000_000 },
        { "7 TB", 7_000_000_000_000 },
        { "7 PB", 7_000_000_000_000_000 },
        { "7 KiB", 7L << 10 },
        { "7 MiB", 7L << 20 },
        { "7 GiB", 7L << 30 },
        { "7 TiB", 7L << 40 },
        { "7 PiB", 7L << 50 },
        { "7k", 7_000 },
        { "7M", 7_000_000 },
        { "7G", 7_000_000_000 },
        { "7T", 7_000_000_000_000 },
        { "7P", 7_000_000_000_000_000 },
        { "7Ki", 7L << 10 },
        { "7Mi", 7L << 20 },
        { "7Gi", 7L << 30 },
        { "7Ti", 7L << 40 },
        { "7Pi", 7L << 50 },
        { "7 KB", 7_000 },
        { "7 kb", 7_000 },
        { "7 mb", 7_000_000 },
        { "7 gb", 7_000_000_000 },
        { "7 tb", 7_000_000_000_000 },
        { "7 pb", 7_000_000_000_000_000 },
        { "7 ki", 7L << 10 },
        { "7 gi", 7L << 30 },
        { "7 kib", 7L << 10 },
        { "7 mib", 7L << 20 },
        { "7 gib", 7L << 30 },
        { "7 tib", 7L << 40 },
        { "7 pib", 7L << 50 },
        { "2.5GB", 2_500_000_000 },
        { "  2.5   GB  ", 2_500_000_000 },
        { "2.500 GB", 2_500_000_000 },
        { "0.001 kB", 1 },
        { "0.125 KiB", 128 },
        { "0 GB", 0 },
        { "0 B", 0 },
        { "7 Gb", 7_000_000_000 },
        { "7 gB", 7_000_000_000 },
        { "7 GIB", 7L << 30 },
        { "7 GI", 7L << 30 },
        { "700mb", 700_000_000 },
        { "1,024 MB", 1_024_000_000 },
        { "1 024 MB", 1_024_000_000 },
        { "1\u00A0024\u00A0MB", 1_024_000_000 },
        { "1,234,567.5 kB", 1_234_567_500 },
        { "2.5\u202FGB", 2_500_000_000 },
        { ".5 GB", 500_000_000 },
        { "2.0001 GB", 2_000_100_000 },
        { "3.3 GiB", 3_543_348_020 },
        { "6.7 GiB", 7_194_070_221 },
        { "29.8 GiB", 31_997_506_356 },
        { "0.60Gi", 644_245_095 },
        { "116.70Mi", 122_368_820 },
        { "0.5 B", 1 },
        { "0.0005 kB", 1 },
        { "0.001 KiB", 2 },
        { "1.0000000000000000000000000000000000000000000000001 B", 2 },
        { "1.0000000000000000000000000000000000000000000000000 B", 1 },
        { "31284736Ki", 32_035_569_664 },
        { "9223372036854775807 B", long.MaxValue },
    };

    public static TheoryData<string, string> Refusals => new()
    {
        { "", "is not a size" },
        { "   ", "is not a size" },
        { "GB", "is not a size" },
        { "-1 GB", "is not a size" },
        { "+1 GB", "is not a size" },
        { "5. GB", "is not a size" },
        { "1.2.3 GB", "is not a size" },
        { "١٢٣ GB", "is not a size" },
        { "１２ GB", "is not a size" },
        { "NaN", "is not a size" },
        { "∞ GB", "is not a size" },
        { "2", "has no unit" },
        { "2.5", "has no unit" },
        { "2 m", "has a unit that is not one of" },
        { "2 g", "has a unit that is not one of" },
        { "2 t", "has a unit that is not one of" },
        { "2 p", "has a unit that is not one of" },
        { "2 b", "has a unit that is not one of" },
        { "2 K", "has a unit that is not one of" },
        { "400m", "has a unit that is not one of" },
        { "1234,5 GB", "has a comma for the decimal point" },
        { "2,55 GB", "has a comma for the decimal point" },
        { "1,02 345 GB", "is not a size" },
        { "1,024 567 GB", "is not a size" },
        { "10,24 MB", "has a comma for the decimal point" },
        { "2 EB", "has a unit that is not one of" },
        { "2 GB GB", "has a unit that is not one of" },
        { "2 G B", "has a unit that is not one of" },
        { "1e3 GB", "has a unit that is not one of" },
        { "1,5 GB", "has a comma for the decimal point" },
        { "9223372036854775808 B", "is too large" },
        { "99999999 PB", "is too large" },
        { new string('9', 5000) + " GB", "is too large" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Reads_every_spelling_of_the_contract(string text, long bytes)
    {
        Assert.True(DataSize.TryParse(text, out var size));

        Assert.Equal(bytes, size.Bytes);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refuses_what_is_no_size_and_says_why(string text, string expected)
    {
        var result = DataSize.Parse(text);

        Assert.StartsWith(expected, result.Problem, StringComparison.Ordinal);
        Assert.False(DataSize.TryParse(text, out var size));
        Assert.Equal(default, size);
    }

    [Fact]
    public void Sizes_of_two_families_may_have_the_same_bytes_and_are_still_two()
    {
        Assert.True(DataSize.TryParse("31250000 KiB", out var binary));

        var gigabytes = DataSize.FromGigabytes(32);

        Assert.Equal(gigabytes.Bytes, binary.Bytes);
        Assert.NotEqual(gigabytes, binary);
        Assert.Equal(0, gigabytes.CompareTo(binary));
        Assert.True(gigabytes >= binary && gigabytes <= binary);
        Assert.False(gigabytes > binary || gigabytes < binary);
    }

    [Theory]
    [InlineData("1 GB", "1 GiB")]
    [InlineData("1 MiB", "1048577 B")]
    [InlineData("0 GB", "1 B")]
    public void The_smaller_size_has_fewer_bytes(string smaller, string larger)
    {
        var (less, more) = (DataSize.Parse(smaller).Value, DataSize.Parse(larger).Value);

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.True(less.CompareTo(more) < 0);
    }
}
