using System.Globalization;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>How numbers are shown to people: at most two decimals, half away from zero, one blank before the unit.</summary>
public static class Display
{
    private const int Decimals = 2;
    private const int Thousand = 1000;
    private const int Hundred = 100;

    /// <summary>A value with its unit; bytes in the largest unit of the family that the value reaches.</summary>
    public static string Format(decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        unit switch
        {
            Unit.Bytes => Bytes(value, family),
            Unit.Cpu => Count(value) + " CPU",
            Unit.Minutes => Count(value, "minute"),
            Unit.Percent => Count(value * Hundred) + " %",
            Unit.MoneyPerMonth => Rounded(value).ToString("#,0.00", CultureInfo.InvariantCulture) + " a month",
            _ => Count(value),
        };

    /// <summary>A number with commas between thousands.</summary>
    public static string Count(decimal value) =>
        WholeNumber.From(value) is { } whole ? Count(whole) : Rounded(value).ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A whole number with commas between thousands.</summary>
    public static string Count(long value) =>
        value.ToString(value is > -Thousand and < Thousand ? null : "N0", CultureInfo.InvariantCulture);

    /// <summary>A number of things: <c>1 month</c>, <c>12 months</c>.</summary>
    /// <param name="value">How many.</param>
    /// <param name="noun">One of them; more take an s.</param>
    public static string Count(decimal value, string noun) => $"{Count(value)} {(value == 1 ? noun : noun + "s")}";

    /// <summary>Whether <see cref="Format"/> shows less than the whole value.</summary>
    public static bool Rounds(decimal value, Unit unit, UnitFamily family)
    {
        var amount = unit switch
        {
            Unit.Bytes => value / LargestUnit(value, family).Bytes,
            Unit.Percent => value * Hundred,
            _ => value,
        };
        return Rounded(amount) != amount;
    }

    private static string Bytes(decimal value, UnitFamily family)
    {
        if (value == 0)
        {
            return family == UnitFamily.Binary ? "0 GiB" : "0 GB";
        }

        var unit = LargestUnit(value, family);
        var amount = value / unit.Bytes;
        var digits = WholeNumber.From(amount) is { } whole
            ? whole.ToString(CultureInfo.InvariantCulture)
            : Rounded(amount).ToString("0.##", CultureInfo.InvariantCulture);
        return digits + " " + unit.Symbol;
    }

    // 999.999 GB rounds to 1,000 GB, which reads better as 1 TB: the rounded amount decides where the value is near.
    private static SizeUnit LargestUnit(decimal value, UnitFamily family)
    {
        var units = SizeUnit.GetAll(family);
        for (var index = 0; index < units.Length; index++)
        {
            if (Reaches(value, units[index], index + 1 < units.Length ? units[index + 1] : null))
            {
                return units[index];
            }
        }

        return SizeUnit.Byte;
    }

    private static bool Reaches(decimal value, SizeUnit unit, SizeUnit? smaller) =>
        value >= unit.Bytes
        || (smaller is not null && value > unit.Bytes - smaller.Bytes && Rounded(value / smaller.Bytes) * smaller.Bytes >= unit.Bytes);

    private static decimal Rounded(decimal value) => decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
