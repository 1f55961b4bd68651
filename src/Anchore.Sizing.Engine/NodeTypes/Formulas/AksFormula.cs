using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>Azure Kubernetes Service from Kubernetes 1.29 on: an amount for each pod, at most a quarter of the memory.</summary>
internal sealed class AksFormula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm)
    {
        var byPods = rules["aks.reserved.base"] + (rules["aks.reserved.perPod"] * pods!);
        var reserved = Minimum(byPods, rules["aks.reserved.maximum"] * installed);
        var visible = installed - (rules["aks.os.memory"] * installed);
        return RoundDown(visible - reserved - rules["kubelet.eviction"], rules["node.step"]);
    }

    public Operation Cpu(Term installed) => KubeletCpu.Allocatable(installed, rules, "aks.cpu");
}
