using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>CPUs as Kubernetes writes them: <c>3.92</c>, or <c>3920m</c> in thousandths.</summary>
internal sealed class CpuFormat() : DecimalFormat(decimals: 3)
{
    protected override string Expectation => "is not a number of CPUs. Write a decimal or thousandths, such as 3.92 or 3920m";

    protected override decimal? Convert(string text) => NumberText.TryParse(text) switch
    {
        { Unit: "m" } number => number.ToDecimal() * 0.001m,
        { } number when number.Unit.ToUpperInvariant() is "" or "CPU" or "CPUS" or "VCPU" or "VCPUS" => number.ToDecimal(),
        _ => null,
    };
}
