using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Tables.Materials;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>The plan at a glance: where it comes from, the verdict, the figures and what they were made from.</summary>
internal static class SummarySheet
{
    private const int MostSources = 2;

    private static readonly SheetColumn[] Figures =
    [
        new("Figure", 34),
        new("Value", 23, Numeric: true),
        new("Unit", 18),
        new("Formula", 46),
        new("Source", 64),
    ];

    public static Sheet Create(SizingPlan plan, PlanIdentity identity, MaterialSheet materials) =>
        new(
            "Summary",
            [.. Figures.Select(column => column.Width)],
            [
                .. Head(plan, identity),
                Sheet.Header(Figures),
                // The bill of materials has the others line by line.
                .. plan.Figures.Where(figure => figure.Service is null).Select(figure => Row(figure, materials)),
                [],
                .. InputRows.Create(plan),
            ]
        )
        {
            IsTable = false,
        };

    private static IEnumerable<IReadOnlyList<Cell>> Head(SizingPlan plan, PlanIdentity identity) =>
        [
            [Cell.Create(identity.Title, CellAppearance.Title)],
            .. identity.Preparation.Length > 0 ? [[Cell.Create(identity.Preparation, CellAppearance.UserText)]] : Array.Empty<IReadOnlyList<Cell>>(),
            [Cell.Create(identity.Stamp, CellAppearance.Muted)],
            [Cell.Create(identity.Link, CellAppearance.Muted)],
            [],
            [Cell.Create($"{StatusText.Format(plan.Status)}. {plan.Verdict}", CellAppearance.Line)],
            .. Notes(plan.Deployment.Notes),
            .. BillOfMaterials.RemarksOn(plan).Select(remark => (IReadOnlyList<Cell>)[Cell.Create(remark, CellAppearance.Alert)]),
            [],
        ];

    private static IEnumerable<IReadOnlyList<Cell>> Notes(string notes) => notes.Length == 0
        ? []
        : notes.Split('\n').Select(line => (IReadOnlyList<Cell>)[Cell.Create(line, CellAppearance.UserText)]);

    private static Cell[] Row(Figure figure, MaterialSheet materials) =>
        [
            Cell.Create(figure.Label),
            figure.Value is { } value
                ? NumberOf(value, figure) with
                {
                    Formula = materials.ReferenceTo(figure.Id),
                }
                : Cell.Create(figure.Display, CellAppearance.Words),
            Cell.Create(
                figure.Unit switch
                {
                    Unit.Bytes => "GB",
                    Unit.Cpu => "CPU",
                    Unit.Minutes => "minutes",
                    Unit.Percent => "share",
                    Unit.MoneyPerMonth => "a month",
                    _ => "",
                }
            ),
            Cell.Create(figure.Formula),
            Cell.Create(figure.Sources.Count > MostSources ? "The lines of the bill of materials" : SourceText.Format(figure)),
        ];

    private static Cell NumberOf(decimal value, Figure figure) =>
        figure.Unit switch
        {
            Unit.Bytes => Cell.OfBytes(value),
            Unit.Cpu or Unit.Minutes or Unit.Percent or Unit.MoneyPerMonth => Cell.Create(value, CellAppearance.Number),
            _ => Cell.Create(value, CellAppearance.Count),
        };
}
