using Anchore.Sizing.Engine.Derivations;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>What a platform leaves of a node to pods.</summary>
internal interface INodeFormula
{
    /// <summary>Allocatable memory in bytes.</summary>
    /// <param name="installed">The memory of the machine.</param>
    /// <param name="pods">The most pods of the node; null where the platform does not ask for it.</param>
    /// <param name="isArm">Whether the processors are arm64.</param>
    Operation Memory(Term installed, Term? pods, bool isArm);

    /// <summary>Allocatable CPUs.</summary>
    /// <param name="installed">The machine's virtual CPUs.</param>
    Operation Cpu(Term installed);
}
