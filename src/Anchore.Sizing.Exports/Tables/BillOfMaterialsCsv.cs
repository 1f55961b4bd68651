using System.Globalization;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Tables.Csv;
using Anchore.Sizing.Exports.Tables.Materials;

namespace Anchore.Sizing.Exports.Tables;

/// <summary>The bill of materials of a plan as CSV.</summary>
public sealed class BillOfMaterialsCsv : IPlanExport
{
    private static readonly string[] Headers =
    [
        "Section", "Category", "Item", "Quantity", "Counted in", "Size each (bytes)", "Size each", "Size total (bytes)", "Size total",
        "CPU each", "CPU total", "Formula", "Source", "Note",
    ];

    public string Name => "Bill of materials";

    public string FileName => "bill-of-materials.csv";

    public string MediaType => "text/csv; charset=utf-8";

    public string Audience => "for procurement";

    public string Description => "what to buy, and what runs on it";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>
    /// One row an item, what to buy before what runs on it, and no totals, so that sums over a column count nothing twice; sizes are
    /// exact in bytes, and beside them as the plan shows them.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">What the last columns of each row say.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity) =>
        FileContent.OfText(
            CsvFile.Format(
                identity,
                Headers,
                BillOfMaterials.Create(plan).Where(line => line.Sums == 0).Select(line => Row(line, plan.Family))
            ),
            BillOfMaterials.RemarksOn(plan)
        );

    private static string[] Row(Material line, UnitFamily family) =>
        [
            line.SectionName,
            line.Category,
            line.Item,
            Exact(line.Quantity),
            line.Counts,
            Exact(line.SizeEach),
            Shown(line.SizeEach, family),
            Exact(line.SizeTotal),
            Shown(line.SizeTotal, family),
            Exact(line.CpuEach),
            Exact(line.CpuTotal),
            line.Formula,
            line.Source,
            line.Note,
        ];

    private static string Exact(Amount amount) =>
        amount.Value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? amount.Words;

    private static string Shown(Amount bytes, UnitFamily family) =>
        bytes.Value is { } value ? Display.Format(value, Unit.Bytes, family) : bytes.Words;
}
