using System.Globalization;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>Everything that a plan was made from, the defaults marked as such.</summary>
internal static class InputRows
{
    private static readonly SheetColumn[] Columns = [new("Input", 0), new("Value", 0, Numeric: true), new("Unit", 0), new("Origin", 0)];

    public static IEnumerable<IReadOnlyList<Cell>> Create(SizingPlan plan) =>
        [
        Sheet.Header(Columns),
        .. plan.DeploymentSchema.Fields
            .Where(field => !FieldText.IsAboutDocument(field) && FieldText.IsTelling(field, plan))
            .Select(field => Row(plan, field)),
        ];

    private static IReadOnlyList<Cell> Row(SizingPlan plan, Field field)
    {
        var text = FieldText.Write(field, plan);
        return text.Length == 0
            ? [Cell.Create(field.Label), Cell.Create("not given", CellAppearance.Words), Cell.Create(""), Cell.Create("")]
            :
            [
                Cell.Create(field.Label),
                ValueOf(field, plan.Deployment, text),
                Cell.Create(UnitOf(field)),
                Cell.Create(OriginText.Format(field, plan)),
            ];
    }

    private static Cell ValueOf(Field field, Deployment deployment, string text) =>
        field.Kind switch
        {
            FieldKind.Count => Cell.Create(NumberIn(text), CellAppearance.Count),
            FieldKind.Ratio => Cell.Create(NumberIn(text), CellAppearance.Number),
            FieldKind.Size when DataSize.TryParse(text, out var size) => Cell.OfBytes(size.Bytes),
            FieldKind.Text or FieldKind.Version => Cell.Create(text, CellAppearance.UserText),
            _ => Cell.Create(FieldText.Format(field, deployment), CellAppearance.UserText),
        };

    private static string UnitOf(Field field) => field.Kind == FieldKind.Size ? "GB" : field.Unit;

    private static decimal NumberIn(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
