using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.Tests.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class DataSizePrintingTests
{
    [Theory]
    [InlineData("2500 MB", "2.5 GB")]
    [InlineData("1000 GB", "1 TB")]
    [InlineData("999 GB", "999 GB")]
    [InlineData("999.999 GB", "999.999 GB")]
    [InlineData("1000.001 GB", "1000.001 GB")]
    [InlineData("1001 GB", "1.001 TB")]
    [InlineData("2000.5 MB", "2000.5 MB")]
    [InlineData("999 B", "999 B")]
    [InlineData("1 kB", "1 kB")]
    [InlineData("1234567 B", "1234.567 kB")]
    [InlineData("1 GiB", "1 GiB")]
    [InlineData("1024 MiB", "1 GiB")]
    [InlineData("1536 MiB", "1.5 GiB")]
    [InlineData("1023 MiB", "1023 MiB")]
    [InlineData("1.125 GiB", "1.125 GiB")]
    [InlineData("0.5 KiB", "0.5 KiB")]
    [InlineData("0.125 KiB", "0.125 KiB")]
    [InlineData("32Gi", "32 GiB")]
    [InlineData("0 B", "0 GB")]
    [InlineData("0 GiB", "0 GB")]
    [InlineData("9223372036854775807 B", "9223372036854775.807 kB")]
    public void Prints_the_largest_unit_of_its_family_that_needs_at_most_three_decimals(string text, string printed)
    {
        Assert.Null(DataSize.TryParse(text, out var size));

        var result = size.ToString();

        Assert.Equal(printed, result);
    }

    [Fact]
    public void The_default_value_is_no_storage() => Assert.Equal("0 GB", default(DataSize).ToString());

    [Fact]
    public void Reading_what_was_printed_gives_the_same_size() =>
        Sizes.Between(0, long.MaxValue).Sample(
            size =>
            {
                Assert.Null(DataSize.TryParse(size.ToString(), out var again));
                Assert.Equal(size, again);
            },
            iter: Samples.Of(20_000));
}
