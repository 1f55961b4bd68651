using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class DisplayTests
{
    [Theory]
    [InlineData("0", "0 GB")]
    [InlineData("1", "1 B")]
    [InlineData("999", "999 B")]
    [InlineData("1000", "1 kB")]
    [InlineData("1004999999", "1 GB")]
    [InlineData("1005000000", "1.01 GB")]
    [InlineData("1014999999", "1.01 GB")]
    [InlineData("1015000000", "1.02 GB")]
    [InlineData("2500000000", "2.5 GB")]
    [InlineData("999994999999", "999.99 GB")]
    [InlineData("999995000000", "1 TB")]
    [InlineData("999999000000", "1 TB")]
    [InlineData("1930000000000000000", "1930 PB")]
    public void Bytes_have_two_decimals_rounded_half_away_from_zero_and_no_commas(string bytes, string shown)
    {
        var display = Display.Format(Number(bytes), Unit.Bytes);

        Assert.Equal(shown, display);
    }

    [Theory]
    [InlineData("0", "0 GiB")]
    [InlineData("1023", "1023 B")]
    [InlineData("1024", "1 KiB")]
    [InlineData("6442450944", "6 GiB")]
    [InlineData("72000000000", "67.06 GiB")]
    [InlineData("1099511626752", "1 TiB")]
    public void Bytes_can_be_shown_in_powers_of_1024(string bytes, string shown)
    {
        var display = Display.Format(Number(bytes), Unit.Bytes, UnitFamily.Binary);

        Assert.Equal(shown, display);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("999", "999")]
    [InlineData("1000", "1,000")]
    [InlineData("650400", "650,400")]
    [InlineData("7500000.125", "7,500,000.13")]
    [InlineData("0.005", "0.01")]
    [InlineData("0.004", "0")]
    [InlineData("100000000000000000000", "100,000,000,000,000,000,000")]
    public void Counts_have_commas_between_thousands(string count, string shown)
    {
        var display = Display.Format(Number(count), Unit.Count);

        Assert.Equal(shown, display);
    }

    [Theory]
    [InlineData("1", Unit.Cpu, "1 CPU", false)]
    [InlineData("1", Unit.Minutes, "1 minute", false)]
    [InlineData("1.5", Unit.Minutes, "1.5 minutes", false)]
    [InlineData("0.2", Unit.Percent, "20 %", false)]
    [InlineData("0.12345", Unit.Percent, "12.35 %", true)]
    [InlineData("1234.5", Unit.MoneyPerMonth, "1,234.50 a month", false)]
    [InlineData("0.005", Unit.MoneyPerMonth, "0.01 a month", true)]
    public void Other_units_stand_behind_their_numbers(string number, Unit unit, string shown, bool rounded)
    {
        Assert.Equal(shown, Display.Format(Number(number), unit));
        Assert.Equal(rounded, Display.Rounds(Number(number), unit, UnitFamily.Decimal));
    }

    [Theory]
    [InlineData("2500000000", false)]
    [InlineData("2505000000", true)]
    [InlineData("2510000000", false)]
    [InlineData("999995000000", true)]
    public void Knows_when_it_shows_less_than_the_whole_value(string bytes, bool rounds)
    {
        var result = Display.Rounds(Number(bytes), Unit.Bytes, UnitFamily.Decimal);

        Assert.Equal(rounds, result);
    }

    [Theory]
    [InlineData("1005", false)]
    [InlineData("1.25", false)]
    [InlineData("1.005", true)]
    public void Counts_are_shown_whole_unless_they_have_more_than_two_decimals(string count, bool rounds)
    {
        var result = Display.Rounds(Number(count), Unit.Count, UnitFamily.Decimal);

        Assert.Equal(rounds, result);
    }

    private static decimal Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
