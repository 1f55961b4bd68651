using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Sections;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents;

/// <summary>Writes a plan as a document.</summary>
public static class PlanDocuments
{
    /// <summary>
    /// The whole plan: first what stands alone (status, verdict, figures, what to fix, where the replicas stand), then the detail.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">What the document says about where it comes from.</param>
    /// <param name="comparison">The same deployment under another release, when the document is to show it.</param>
    public static PlanDocument Create(SizingPlan plan, PlanIdentity identity, Comparison? comparison = null)
    {
        var notes = new Footnotes();
        var cover = CoverOf(plan, identity, notes);
        Section[] sections =
        [
            .. FindingsSection.ToFix(plan),
            .. PictureSections.Nodes(plan),
            .. NotesSection.Create(plan),
            .. FindingsSection.ToKnow(plan),
            .. PictureSections.Memory(plan),
            .. comparison is null ? Array.Empty<Section>() : [ComparisonSection.Create(comparison)],
            InputSection.Create(plan, identity),
            ServiceSection.Create(plan, notes),
            StorageSection.Create(plan, notes),
            NodeSection.Create(plan, notes),
            GrowthSection.Create(plan),
            NetworkSection.Create(plan),
            AssumptionSection.Create(plan),
        ];
        return new PlanDocument(
            Title(plan),
            plan.Deployment.Name,
            plan.Book.Product,
            identity.Author,
            identity.Date,
            identity.Link,
            cover,
            sections,
            notes.All());
    }

    private static string Title(SizingPlan plan) =>
        plan.Deployment.Name.Length > 0 ? $"{plan.Deployment.Name}: sizing of {plan.Book.Product}" : $"Sizing of {plan.Book.Product}";

    private static Cover CoverOf(SizingPlan plan, PlanIdentity identity, Footnotes notes) => new(
        identity.Title,
        identity.Stamp,
        identity.Preparation,
        plan.Status,
        plan.Verdict,
        [.. plan.Headlines.Select(figure => CardOf(figure, notes))]);

    private static Card CardOf(Figure figure, Footnotes notes)
    {
        var parts = figure.Value is null ? [figure.Display] : figure.Display.Split(' ', 2);
        return new Card(figure.Label, parts[0], parts.Length > 1 ? parts[1] : "", figure.Formula, notes.NumbersOf(figure));
    }
}
