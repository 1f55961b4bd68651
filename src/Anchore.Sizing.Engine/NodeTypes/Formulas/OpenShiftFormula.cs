using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>OpenShift workers with automatic node sizing.</summary>
internal sealed class OpenShiftFormula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm)
    {
        var visible = installed - (rules["openshift.os.memory"] * installed);
        var whole = RoundDown(visible, rules["openshift.gibibyte"]);
        var reserved = Round(rules["openshift.reserved.base"] + Above(whole), rules["openshift.gibibyte"]);
        return RoundDown(visible - reserved - rules["kubelet.eviction"], rules["node.step"]);
    }

    public Operation Cpu(Term installed)
    {
        var reserved = Tiers.Reserve(installed, [(rules["cores.first"], rules["openshift.cpu.base"])], rules["openshift.cpu.others"]);
        return installed - Maximum(reserved, rules["openshift.cpu.minimum"]);
    }

    // Nothing more is reserved of what the base covers.
    private Operation Above(Term memory)
    {
        var (first, second) = (rules["openshift.reserved.first"], rules["openshift.reserved.second"]);
        var inSecond = Minimum(Maximum(memory, first), second) - first;
        var beyond = Maximum(memory, second) - second;
        return (rules["openshift.reserved.secondShare"] * inSecond) + (rules["openshift.reserved.others"] * beyond);
    }
}
