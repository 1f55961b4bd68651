using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Shares of a whole: <c>0.8</c>, <c>.8</c> or <c>80%</c>.</summary>
internal sealed class RatioFormat(int decimals) : DecimalFormat(decimals)
{
    protected override string Expectation => "is not a number. Write a decimal or a percentage, such as 0.8 or 80%";

    protected override decimal? Convert(string text) => NumberText.TryParse(text) switch
    {
        { Unit: "" } number => number.ToDecimal(),
        { Unit: "%" } number => number.ToDecimal() * 0.01m,
        _ => null,
    };
}
