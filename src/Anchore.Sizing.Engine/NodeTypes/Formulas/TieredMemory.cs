using Anchore.Sizing.Engine.Derivations;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>The tiers of memory that GKE reserves, and AKS did before 1.29: 25, 20, 10, 6 and 2 percent.</summary>
internal static class TieredMemory
{
    /// <param name="installed">The memory of the machine.</param>
    /// <param name="rules">The rules of node platforms.</param>
    /// <param name="unit">What the platform takes for a gigabyte.</param>
    public static Operation Reserve(Term installed, NodeRules rules, Term unit) => Tiers.Reserve(
        installed,
        [
            (rules["tiers.first.end"] * unit, rules["tiers.first"]),
            (rules["tiers.second.end"] * unit, rules["tiers.second"]),
            (rules["tiers.third.end"] * unit, rules["tiers.third"]),
            (rules["tiers.fourth.end"] * unit, rules["tiers.fourth"]),
        ],
        rules["tiers.others"]);
}
