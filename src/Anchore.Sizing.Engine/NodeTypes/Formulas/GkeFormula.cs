using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>Google Kubernetes Engine: tiers of memory, rounded down to mebibytes, and what the kernel is estimated to keep.</summary>
internal sealed class GkeFormula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm)
    {
        var kernel = (rules["gke.kernel.share"] * installed) + rules["gke.kernel.base"]
            + Minimum(rules["gke.kernel.variable"] * installed, rules["gke.kernel.maximum"]);
        var reserved = RoundDown(TieredMemory.Reserve(installed, rules, rules["gke.tier.unit"]), rules["node.step"]);
        return RoundDown(installed - kernel - reserved - rules["kubelet.eviction"], rules["node.step"]);
    }

    public Operation Cpu(Term installed) => KubeletCpu.Allocatable(installed, rules, "kubelet.cpu");
}
