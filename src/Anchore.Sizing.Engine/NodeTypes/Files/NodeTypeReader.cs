using System.Globalization;
using System.Text.Json;
using Anchore.Sizing.Engine.NodeTypes.Formulas;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Engine.RuleBooks.Files;

namespace Anchore.Sizing.Engine.NodeTypes.Files;

/// <summary>Reads the catalogue of machine types and platforms from its data files.</summary>
internal static class NodeTypeReader
{
    // The formula of each platform; its numbers are rules of the data file.
    private static readonly Dictionary<string, Func<NodeRules, INodeFormula>> Formulas = new()
    {
        ["eks"] = rules => new EksFormula(rules),
        ["gke"] = rules => new GkeFormula(rules),
        ["aks"] = rules => new AksFormula(rules),
        ["aks-before-1.29"] = rules => new AksBefore129Formula(rules),
        ["openshift"] = rules => new OpenShiftFormula(rules),
        ["rke2"] = rules => new Rke2Formula(rules),
    };

    /// <exception cref="RuleBookException">A rule or source does not hold together.</exception>
    /// <exception cref="JsonException">A text is not of the file's shape.</exception>
    public static NodeTypeCatalog Read(string types, string platforms)
    {
        var typeFile = JsonSerializer.Deserialize(types, NodeTypeFileContext.Default.NodeTypeFile)!;
        var platformFile = JsonSerializer.Deserialize(platforms, NodeTypeFileContext.Default.NodePlatformFile)!;
        var reader = new RuleReader(platformFile.Documents);
        Rule[] rules = [.. platformFile.Rules.Select(reader.ReadRule)];
        var byId = new NodeRules(rules);
        return new NodeTypeCatalog(
            [.. typeFile.Types.Select(entry => ReadType(entry, new RuleReader(typeFile.Documents)))],
            [.. platformFile.Platforms.Select(entry => ReadPlatform(entry, byId))],
            rules);
    }

    private static NodeType ReadType(NodeTypeEntry entry, RuleReader reader)
    {
        var (provider, name) = entry.Id.Split('/') is [var first, var second]
            ? (first, second)
            : throw new RuleBookException($"{entry.Id} is not provider/name");
        return new NodeType(
            provider,
            name,
            Stated("memory", "installed memory", entry.Memory, RuleUnit.Bytes, $"{name} has {entry.Memory} of memory."),
            Stated("cpu", "virtual CPUs", Text(entry.Vcpu), RuleUnit.Cpu, $"{name} has {entry.Vcpu} virtual CPUs."),
            entry.Pods is { } pods
                ? Stated("pods", "most pods of a node", Text(pods), RuleUnit.Count, $"The network interfaces of {name} serve {pods} pods.")
                : null,
            entry.Architecture == "arm64"
        );

        Rule Stated(string id, string label, string value, RuleUnit unit, string statement) =>
            reader.ReadRule(
                new RuleFile
                {
                    Id = $"node.type.{id}",
                    Label = label,
                    Value = value,
                    Unit = unit,
                    Statement = statement,
                    Governs = $"nodes of type {name}",
                    Source = entry.Source,
                }
            );
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static NodePlatform ReadPlatform(NodePlatformEntry entry, NodeRules rules) => new(
        entry.Id,
        entry.Name,
        entry.Provider,
        Formulas[entry.Id](rules),
        entry.Pods is null ? null : rules.Find(entry.Pods),
        rules.Find(entry.DaemonMemory),
        rules.Find(entry.DaemonCpu));
}
