using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Everything the plan was made from, the defaults marked as such.</summary>
internal static class InputSection
{
    public static Section Create(SizingPlan plan, PlanIdentity identity) => new(
        "What was planned for",
        [
            new Facts(
            [
                .. plan.DeploymentSchema.Fields
                    .Where(field => !FieldText.IsAboutDocument(field) && FieldText.IsTelling(field, plan))
                    .Select(field => FactOf(plan, field)),
            ]),
            new Paragraph(new RichText([new Run("The plan in the calculator: "), new Run(identity.Link, Address: identity.Link)])),
        ]);

    private static Fact FactOf(SizingPlan plan, Field field)
    {
        var value = FieldText.Format(field, plan);
        var origin = plan.OriginOf(field);
        return new Fact(
            field.Label,
            value.Length > 0 ? value : "not given",
            origin == ValueOrigin.Entered || value.Length == 0 ? "" : OriginText.Format(field, plan)
        );
    }
}
