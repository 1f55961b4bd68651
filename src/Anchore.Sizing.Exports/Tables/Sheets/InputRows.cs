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

    public static IEnumerable<IReadOnlyList<Cell>> Of(SizingPlan plan) =>
        [Sheet.Header(Columns), .. plan.Vocabulary.Fields.Where(field => field.Name != "name").Select(field => Row(plan, field))];

    private static IReadOnlyList<Cell> Row(SizingPlan plan, Field field)
    {
        var text = field.Write(plan.Deployment);
        return text.Length == 0
            ? [Cell.Of(field.Label), Cell.Of("not given", Look.Words), Cell.Of(""), Cell.Of("")]
            : [Cell.Of(field.Label), ValueOf(field, plan.Deployment, text), Cell.Of(UnitOf(field)), Cell.Of(OriginText.Of(plan.OriginOf(field)))];
    }

    private static Cell ValueOf(Field field, Deployment deployment, string text) => field.Kind switch
    {
        FieldKind.Count => Cell.Of(NumberIn(text), Look.Count),
        FieldKind.Ratio => Cell.Of(NumberIn(text), Look.Number),
        FieldKind.Size when DataSize.TryParse(text, out var size) => Cell.OfBytes(size.Bytes),
        FieldKind.Text or FieldKind.Version => Cell.Of(text, Look.UserText),
        _ => Cell.Of(FieldText.Of(field, deployment), Look.UserText),
    };

    private static string UnitOf(Field field) => field.Kind == FieldKind.Size ? "GB" : field.Unit;

    private static decimal NumberIn(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
