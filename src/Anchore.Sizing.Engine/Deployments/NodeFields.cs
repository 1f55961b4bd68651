using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The fields about nodes: what they are, and what they leave to pods.</summary>
/// <param name="book">The release that has the fields.</param>
/// <param name="fields">Creates them.</param>
/// <param name="defaults">The deployment in which nothing was given, once it is read.</param>
internal sealed class NodeFields(RuleBook book, FieldFactory fields, Func<Deployment> defaults)
{
    private static readonly NodeTypeCatalog Catalog = NodeTypeCatalog.Shipped;

    public IEnumerable<Field> All() =>
    [
        fields.Create(
            FieldFactory.Optional("nodeType", "Node type", "Fills memory and CPUs of a node, such as m6i.2xlarge"),
            new NodeTypeFormat(Catalog), d => d.NodeType, (d, v) => d with { NodeType = v }),
        fields.Create(
            new FieldDescription("nodePlatform", "Kubernetes platform", "Whose formula says what a node leaves to pods")
            {
                Choices = [.. Catalog.Platforms.Select(platform => new FieldChoice(platform.Id, platform.Name))],
                IsOptional = true,
                IsOptionalText = true,
            },
            new NodePlatformFormat(Catalog), d => d.NodePlatform, (d, v) => d with { NodePlatform = v }, UsualPlatform),
        fields.OptionalCount("nodePods", "Pods of a node", "The most, where the platform reserves memory for each", "pods",
            d => d.NodePods, (d, v) => d with { NodePods = v }),
        fields.OptionalSize("installedMemory", "Installed memory of a node", "For a node that is not in the catalogue",
            d => d.InstalledMemory, (d, v) => d with { InstalledMemory = v }),
        Cpu("installedCpu", "Installed CPUs of a node", "For a node that is not in the catalogue",
            d => d.InstalledCpu, (d, v) => d with { InstalledCpu = v }),
        fields.Size("nodeMemory", "Allocatable memory of a node", "What the scheduler may give to pods, less than what is installed",
            d => d.NodeMemory, (d, v) => d with { NodeMemory = v }, d => NodeAllocation.MemoryLeft(d) ?? defaults().NodeMemory),
        .. book.StatesCpu ? [NodeCpu()] : Array.Empty<Field>(),
        fields.Size("daemonMemory", "Memory of DaemonSets", "What they request on each node; as measured on the platform",
            d => d.DaemonMemory, (d, v) => d with { DaemonMemory = v }, UsualDaemonMemory),
        fields.Create(
            new FieldDescription("daemonCpu", "CPUs of DaemonSets", "What they request on each node; as measured on the platform")
            {
                Unit = "CPUs",
            },
            new CpuFormat(), d => d.DaemonCpu, (d, v) => d with { DaemonCpu = v }, UsualDaemonCpu),
        fields.Count("spareNodes", "Spare nodes", "Kept free for failures and upgrades", "nodes",
            d => d.SpareNodes, (d, v) => d with { SpareNodes = v }),
    ];

    private TypedField<decimal?> NodeCpu() => Cpu("nodeCpu", "Allocatable CPUs of a node", "Without it CPU does not limit the nodes",
        d => d.NodeCpu, (d, v) => d with { NodeCpu = v }, NodeAllocation.CpuLeft);

    private TypedField<decimal?> Cpu(
        string name, string label, string help,
        Func<Deployment, decimal?> get, Func<Deployment, decimal?, Deployment> set, Func<Deployment, decimal?>? defaultOf = null) =>
        fields.Create(
            new FieldDescription(name, label, help) { Unit = "CPUs", IsOptional = true },
            new NullableFormat<decimal>(new CpuFormat()),
            get,
            set,
            defaultOf);

    private static NodePlatform? UsualPlatform(Deployment deployment) =>
        deployment.NodeType is { } type ? Catalog.PlatformOf(type) : null;

    private static DataSize UsualDaemonMemory(Deployment deployment) =>
        deployment.NodePlatform is { DaemonMemory.Value.Text: var measured } && DataSize.TryParse(measured, out var size) ? size : default;

    private static decimal UsualDaemonCpu(Deployment deployment) => deployment.NodePlatform?.DaemonCpu.Value.Amount ?? 0;
}
