using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The vendor's Helm chart that installs the releases of a rule book.</summary>
/// <param name="Name">The chart's name, for example <c>enterprise</c>.</param>
/// <param name="Version">The version that the rule book quotes and that the values file is written for.</param>
/// <param name="From">The oldest version that installs one of the releases.</param>
/// <param name="To">The newest version that installs one of the releases.</param>
public sealed record Chart(string Name, VersionNumber Version, VersionNumber From, VersionNumber To)
{
    public override string ToString() => $"{Name} {Version}";
}
