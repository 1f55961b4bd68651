using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables.Materials;
using Anchore.Sizing.Exports.Tables.Packages;
using Anchore.Sizing.Exports.Tables.Sheets;

namespace Anchore.Sizing.Exports.Tables;

/// <summary>A plan as a workbook in the format of Excel.</summary>
public sealed class Workbook : IPlanExport
{
    public string Name => "Workbook";

    public string FileName => "plan.xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string Audience => "for procurement and finance";

    public string Description => "totals are formulas";

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>
    /// The sheets Summary, Bill of materials, Growth where there is any, Network, Findings and Assumptions. Numbers are numbers in the unit of their header;
    /// totals are formulas, with their values beside them for programs that do not compute.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">What the summary and the foot of every page say.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity)
    {
        var materials = new MaterialSheet(plan);
        Sheet[] sheets =
        [
            SummarySheet.Create(plan, identity, materials),
            materials.Sheet,
            .. GrowthSheet.Create(plan),
            NetworkSheet.Create(plan),
            FindingSheet.Create(plan),
            AssumptionSheet.Create(plan),
        ];
        return new FileContent(WorkbookPackage.Write(sheets, identity), BillOfMaterials.RemarksOn(plan));
    }
}
