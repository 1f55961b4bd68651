using Anchore.Sizing.Engine.Quantities;
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
    [InlineData("2765442066 B", "2765442.066 kB")]
    [InlineData("3.3 GiB", "3.3 GiB")]
    [InlineData("6.7 GiB", "6.7 GiB")]
    [InlineData("29.8 GiB", "29.8 GiB")]
    [InlineData("0.60Gi", "614.4 MiB")]
    [InlineData("3565108Ki", "3565108 KiB")]
    [InlineData("1.23456789 GiB", "1294538.26 KiB")]
    [InlineData("0.0417 KiB", "43 B")]
    [InlineData("1,024 MB", "1.024 GB")]
    public void Prints_the_largest_unit_of_its_family_that_needs_at_most_three_decimals(string text, string printed)
    {
        Assert.True(DataSize.TryParse(text, out var size));

        var result = size.ToString();

        Assert.Equal(printed, result);
    }

    [Fact]
    public void The_default_value_is_no_storage() => Assert.Equal("0 GB", default(DataSize).ToString());

    [Fact]
    public void Reading_what_was_printed_gives_the_same_size() =>
        Sizes
            .Between(0, long.MaxValue)
            .Sample(
                size =>
                {
                    Assert.True(DataSize.TryParse(size.ToString(), out var again));
                    Assert.Equal(size, again);
                },
                iter: Samples.AtMost(20_000)
            );

    [Fact]
    public void Every_form_that_is_read_has_one_printed_form_of_the_same_bytes() =>
        Gen.Select(Gen.Long[0, 999_999], Gen.Int[0, 9], Gen.OneOf("kB", "MB", "GB", "KiB", "Mi", "Gi", "gib", "TIB"))
            .Sample(
                (digits, decimals, unit) =>
                {
                    var text = $"{digits}"
                        .PadLeft(decimals + 1, '0')
                        .Insert(Math.Max(0, $"{digits}".PadLeft(decimals + 1, '0').Length - decimals), decimals == 0 ? "" : ".");
                    Assert.True(DataSize.TryParse($"{text} {unit}", out var size));

                    Assert.True(DataSize.TryParse(size.ToString(), out var again));

                    Assert.Equal(size, again);
                    Assert.Equal(size.ToString(), again.ToString());
                },
                iter: Samples.AtMost(20_000)
            );
}
