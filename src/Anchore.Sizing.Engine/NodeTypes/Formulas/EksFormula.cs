using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>Amazon EKS, as its machine images reserve and Karpenter places.</summary>
internal sealed class EksFormula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm)
    {
        var reserved = rules["eks.reserved.base"] + (rules["eks.reserved.perPod"] * pods!);
        var visible = installed - (rules["eks.os.memory"] * installed);
        var left = visible - reserved - rules["kubelet.eviction"];
        return RoundDown(isArm ? left - rules["eks.arm64.memory"] : left, rules["node.step"]);
    }

    public Operation Cpu(Term installed) => KubeletCpu.Allocatable(installed, rules, "kubelet.cpu");
}
