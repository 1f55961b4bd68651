using Anchore.Sizing.Engine.Derivations;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>The share of each core that is reserved: most of the first, less of the second, of the next two and of all others.</summary>
internal static class KubeletCpu
{
    /// <param name="installed">Virtual CPUs.</param>
    /// <param name="rules">The rules of node platforms.</param>
    /// <param name="shares">What the ids of the four shares begin with.</param>
    public static Operation Allocatable(Term installed, NodeRules rules, string shares) => installed - Tiers.Reserve(
        installed,
        [
            (rules["cores.first"], rules[shares + ".first"]),
            (rules["cores.second"], rules[shares + ".second"]),
            (rules["cores.third"], rules[shares + ".third"]),
        ],
        rules[shares + ".others"]);
}
