using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the storage that the site provides suffices, and until when.</summary>
/// <param name="id">The finding's id.</param>
/// <param name="find">The storage; null where its size was not given.</param>
internal sealed class ProvidedStorageFinding(string id, Func<PlanContext, ProvidedStorage?> find) : FindingDefinition(id)
{
    // More than the field takes cannot be set.
    private static FindingFix? Fix(decimal need, string label, DeploymentSchema schema, string field) =>
        need <= long.MaxValue && DataSize.FromBytes((long)need, UnitFamily.Decimal).ToString() is var text
            && schema.TryTake(schema[field], text, schema.Defaults) is not null
                ? Set(label, field, text)
                : null;

    public override Finding? Evaluate(PlanContext plan)
    {
        if (find(plan) is not { } storage)
        {
            return null;
        }

        var rule = plan.Book[RuleIds.ObjectPerImage];
        var horizon = plan.Deployment.Grows ? plan.Deployment.Months : 0;
        var need = Display.Format(storage.NeedAfter(horizon), Unit.Bytes, plan.Family);
        var fix = Fix(storage.NeedAfter(horizon), $"Provide {need}", plan.DeploymentSchema, storage.Field);
        return storage.FullAfter switch
        {
            0 => Error(
                rule,
                $"{storage.What}: {Display.Format(storage.NeedAfter(0), Unit.Bytes, plan.Family)} are needed today, "
                    + $"more than the {storage.Size} provided.",
                $"Provide {need}.") with
            { Field = storage.Field, Fix = fix },
            { } month => Warning(
                rule,
                $"{storage.What}: the {storage.Size} provided are full in month {month} of {Display.Count(horizon)}.",
                $"Provide {need}, or plan to extend it before.") with
            { Field = storage.Field, Fix = fix },
            null => Ok(
                rule,
                $"{storage.What}: the {storage.Size} provided suffice{(horizon > 0 ? $" for {Display.Count(horizon, "month")}" : "")}.") with
            {
                Field = storage.Field,
            },
        };
    }
}
