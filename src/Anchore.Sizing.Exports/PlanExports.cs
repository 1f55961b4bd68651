using System.Collections.Frozen;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Exports.Compose;
using Anchore.Sizing.Exports.Drawings;
using Anchore.Sizing.Exports.Helm;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Preflight;
using Anchore.Sizing.Exports.Tables;
using Anchore.Sizing.Exports.Word;

namespace Anchore.Sizing.Exports;

/// <summary>
/// The formats that a plan can be handed over in, in the order in which menus list them: the one list that the API, its description,
/// the menu, the page of files and the archive follow.
/// </summary>
public sealed class PlanExports
{
    private readonly FrozenDictionary<string, IPlanExport> exports;

    /// <param name="exports">The formats; the archive of all of them is added as the last.</param>
    /// <exception cref="ArgumentException">Two formats have the same file name.</exception>
    public PlanExports(IEnumerable<IPlanExport> exports)
    {
        IPlanExport[] formats = [.. exports];
        InArchive = [.. formats.Where(IsOfEveryPlan)];
        All = [.. formats, new PlanArchive(InArchive)];
        this.exports = All.ToFrozenDictionary(export => export.FileName, StringComparer.Ordinal);
    }

    /// <summary>The formats that need nothing but this project. A new one is a class and a line here.</summary>
    public static IReadOnlyList<IPlanExport> Standard { get; } =
    [
        new PlanJson(),
        new ComparisonJson(),
        new WordFile(),
        new MarkdownPrinter(),
        new Workbook(),
        new BillOfMaterialsCsv(),
        new NetworkCsv(),
        new TopologyFile(),
        new HelmValues(),
        new ComposeFile(),
        new PreflightScript(),
    ];

    /// <summary>Every format.</summary>
    public IReadOnlyList<IPlanExport> All { get; }

    /// <summary>The formats that need no option and are no collection of others.</summary>
    public IReadOnlyList<IPlanExport> InArchive { get; }

    /// <summary>The formats that need no option.</summary>
    public IEnumerable<IPlanExport> OfEveryPlan => All.Where(IsOfEveryPlan);

    /// <summary>The format of a file name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public IPlanExport this[string fileName] => exports[fileName];

    private static bool IsOfEveryPlan(IPlanExport export) => !export.Options.Any(option => option.IsRequired);
}
