using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes.Formulas;

/// <summary>RKE2 and k3s, which reserve nothing.</summary>
internal sealed class Rke2Formula(NodeRules rules) : INodeFormula
{
    public Operation Memory(Term installed, Term? pods, bool isArm) =>
        RoundDown(installed - (rules["rke2.os.memory"] * installed) - rules["rke2.reserved"], rules["node.step"]);

    public Operation Cpu(Term installed) => Add(installed);
}
