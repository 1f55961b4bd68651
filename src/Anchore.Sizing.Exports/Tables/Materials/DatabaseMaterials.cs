using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>PostgreSQL and Redis: they are needed whether the vendor sizes them or not.</summary>
internal static class DatabaseMaterials
{
    private const string Category = "Database";

    public static IEnumerable<Material> Of(SizingPlan plan)
    {
        yield return Postgres(plan);
        if (plan.Services.Any(service => service.Service.Id == "feeds" && service.Replicas > 0) && plan.Book.Find("feeds.database") is { } feeds)
        {
            yield return RuleMaterial.Of(Category, "PostgreSQL of feeds, storage", "databases", feeds);
        }

        if (SourceOf(plan, "redis") is { Length: > 0 } source)
        {
            yield return NotStated("Redis", source);
        }
    }

    // The documents that lie in the database are counted at the horizon: its disk is bought once.
    private static Material Postgres(SizingPlan plan)
    {
        var least = plan.Book.Find("database.storage.minimum");
        var documents = plan.Deployment.KeepsDocumentsInDatabase ? plan[FigureIds.ObjectAtHorizon] : null;
        if (least is null && documents is null)
        {
            return NotStated("PostgreSQL", SourceOf(plan, "postgres"));
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
            Formula = string.Join(" + ", new[] { least?.Value.ToString(), documents?.Formula }.OfType<string>()),
            Source = string.Join("; ", new[] { least?.Source?.ToString(), documents is null ? null : SourceText.Of(documents) }.OfType<string>()),
            Note = documents is null ? "" : least is null ? HorizonNote.Of(plan) + " The vendor states no size for the rest." : "Includes " + HorizonNote.Of(plan),
        };
    }

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
        plan.Network.FirstOrDefault(connection => connection.To.Id == party)?.Source.ToString() ?? "";
}
