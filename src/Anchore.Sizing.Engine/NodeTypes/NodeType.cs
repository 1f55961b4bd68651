using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>A machine type of a cloud provider.</summary>
/// <param name="Provider">The provider's id, for example <c>aws</c>.</param>
/// <param name="Name">The provider's name of the type, for example <c>m6i.2xlarge</c>.</param>
/// <param name="Memory">Installed memory.</param>
/// <param name="Cpu">Virtual CPUs.</param>
/// <param name="Pods">The most pods that the type's network interfaces serve; null where the platform decides.</param>
/// <param name="IsArm">Whether the processors are arm64.</param>
public sealed record NodeType(string Provider, string Name, Rule Memory, Rule Cpu, Rule? Pods, bool IsArm)
{
    /// <summary>Provider and name, for example <c>aws/m6i.2xlarge</c>.</summary>
    public string Id => $"{Provider}/{Name}";

    /// <summary>The name without its size, for example <c>m6i</c>; types of one family differ in size only.</summary>
    public string Family => Name.Split('.')[0] is var family && family.Length < Name.Length ? family
        : string.Concat(Name.Where(letter => !char.IsDigit(letter)));

    public override string ToString() => Id;
}
