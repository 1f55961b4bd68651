using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>PostgreSQL and Redis: they are needed whether the vendor sizes them or not.</summary>
internal static class DatabaseMaterials
{
    private const string Category = "Database";

    public static IEnumerable<Material> Create(SizingPlan plan)
    {
        yield return Postgres(plan);
        if (FeedsMaterials.Find(plan, RuleIds.FeedsDatabase) is { } feeds)
        {
            yield return RuleMaterial.Create(Category, "PostgreSQL of feeds, storage", "databases", feeds);
        }

        if (SourceOf(plan, PartyIds.Redis) is { Length: > 0 } source)
        {
            yield return NotStated("Redis", source);
        }
    }

    // The documents that lie in the database are counted at the horizon: its disk is bought once.
    private static Material Postgres(SizingPlan plan)
    {
        var least = plan.Book.Find(RuleIds.DatabaseStorage);
        var documents = plan.Deployment.KeepsDocumentsInDatabase ? plan[FigureIds.ObjectAtHorizon] : null;
        if (least is null && documents is null)
        {
            return NotStated("PostgreSQL", SourceOf(plan, PartyIds.Database));
        }

        var size = (least?.Value.Amount ?? 0) + (documents?.Value ?? 0);
        return new Material(MaterialSection.ToBuy, Category, "PostgreSQL, storage at least")
        {
            Quantity = 1,
            Counts = "databases",
            SizeEach = size,
            SizeTotal = size,
            CpuEach = Amount.NotStated,
            CpuTotal = Amount.NotStated,
            Formula = Join(" + ", least?.Value.ToString(), documents?.Formula),
            Source = Join("; ", least?.Source?.ToString(), documents is { } kept ? SourceText.Format(kept) : null),
            Note = (least, documents) switch
            {
                (_, null) => "",
                (null, _) => HorizonNote.Format(plan) + " The vendor states no size for the rest.",
                _ => "Includes " + HorizonNote.Format(plan),
            },
        };
    }

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.OfType<string>());

    private static Material NotStated(string item, string source) => new(MaterialSection.ToBuy, Category, item)
    {
        Quantity = 1,
        Counts = "databases",
        SizeEach = Amount.NotStated,
        SizeTotal = Amount.NotStated,
        CpuEach = Amount.NotStated,
        CpuTotal = Amount.NotStated,
        Source = source,
    };

    private static string SourceOf(SizingPlan plan, string party) =>
        plan.ConnectionTo(party)?.Source.ToString() ?? "";
}
