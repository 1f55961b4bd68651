using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>Azure Kubernetes Service before Kubernetes 1.29: tiers of memory and a larger eviction threshold.</summary>
internal sealed class AksBefore129Formula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm)
    {
        var reserved = TieredMemory.Reserve(installed, rules, rules["aks.tier.unit"]);
        var visible = installed - (rules["aks.os.memory"] * installed);
        return RoundDown(visible - reserved - rules["aks.eviction.before129"], rules["node.step"]);
    }

    public Operation Cpu(Term installed) => KubeletCpu.Allocatable(installed, rules, "aks.cpu");
}
