using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Percentages: <c>20</c>, <c>20%</c> or <c>20% a year</c>.</summary>
internal sealed class PercentFormat() : DecimalFormat(decimals: 2)
{
    protected override string Expectation => "is not a percentage. Write a number, such as 20 or 7.5%";

    protected override decimal? Convert(string text) => NumberText.TryParse(text) is { } number && IsPercent(number.Unit) ? number.ToDecimal() : null;

    private static bool IsPercent(string unit)
    {
        var words = unit.Replace("/", " per ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [] or ["%"] or [.. ["%"] or [], "a" or "per", "year" or "y" or "yr"];
    }
}
