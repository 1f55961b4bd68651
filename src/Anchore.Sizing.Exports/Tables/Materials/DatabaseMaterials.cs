using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>PostgreSQL and Redis: they are needed whether the vendor sizes them or not.</summary>
internal static class DatabaseMaterials
{
    private const string Category = "Database";

    public static IEnumerable<Material> Of(SizingPlan plan)
    {
        yield return plan.Find(FigureIds.Database) is { } storage ? Stated(plan, storage) : NotStated("PostgreSQL", SourceOf(plan, "postgres"));
        yield return Connections(plan);
        if (SourceOf(plan, "redis") is { Length: > 0 } source)
        {
            yield return NotStated("Redis", source);
        }
    }

    private static Material Stated(SizingPlan plan, Figure storage) => new(Category, "PostgreSQL, storage at least")
    {
        Quantity = 1,
        Counts = "databases",
        SizeEach = Amount.Of(storage) with { Figure = null },
        SizeTotal = Amount.Of(storage),
        CpuEach = Amount.NotStated,
        CpuTotal = Amount.NotStated,
        Formula = storage.Formula,
        Source = SourceText.Of(storage),
        Note = Documents(plan.Deployment),
    };

    private static string Documents(Deployment deployment) => deployment switch
    {
        { ObjectStore: not ObjectStoreRule.Database } => "",
        { ImagesPerMonth: > 0, Months: > 0 } => "Includes the analysis documents of today, without their growth.",
        _ => "Includes the analysis documents of today.",
    };

    private static Material NotStated(string item, string source) => new(Category, item)
    {
        Quantity = 1,
        Counts = "databases",
        SizeEach = Amount.NotStated,
        SizeTotal = Amount.NotStated,
        CpuEach = Amount.NotStated,
        CpuTotal = Amount.NotStated,
        Source = source,
    };

    private static Material Connections(SizingPlan plan) => new(Category + " connections", "PostgreSQL connections, at most")
    {
        Quantity = Amount.Of(plan[FigureIds.Connections]),
        Counts = "connections",
        Formula = plan[FigureIds.Connections].Formula,
        Source = SourceText.Of(plan[FigureIds.Connections]),
        Note = plan.Findings.FirstOrDefault(finding => finding.Id == FigureIds.Connections)?.Message ?? "",
    };

    private static string SourceOf(SizingPlan plan, string party) =>
        plan.Network.FirstOrDefault(connection => connection.To.Id == party)?.Source.ToString() ?? "";
}
