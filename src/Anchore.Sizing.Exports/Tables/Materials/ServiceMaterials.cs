using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>Replicas with their memory and CPU, their configuration, and the connections that they open to the database.</summary>
internal static class ServiceMaterials
{
    private const string Category = "Service";

    public static IEnumerable<Material> Create(SizingPlan plan) =>
    [
        .. plan.Services.Select(LineOf),
        Total(plan),
        Configuration(plan),
        Connections(plan),
    ];

    private static Material LineOf(ServicePlan service) =>
        Product.Create(
            MaterialSection.RunsOnIt, Category, service.Service.Name, "replicas", service.Replicas, service.MemoryEach, service.Memory) with
        {
            CpuEach = service.CpuEach is { } cpu ? cpu : Amount.NotStated,
            CpuTotal = service.Cpu is { } total ? Amount.Create(total) : Amount.NotStated,
            Formula = service.Cpu is { } figure ? $"{service.Memory.Formula}; {figure.Formula}" : service.Memory.Formula,
            Source = service.Cpu is { } stated ? Both(service.Memory, stated) : SourceText.Format(service.Memory),
            Note = service.Replicas == 0 ? "Off in this plan." : "",
        };

    private static string Both(Figure memory, Figure cpu) =>
        SourceText.Format(memory) == SourceText.Format(cpu)
            ? SourceText.Format(memory)
            : $"memory: {SourceText.Format(memory)}; CPU: {SourceText.Format(cpu)}";

    private static Material Total(SizingPlan plan) =>
        new(MaterialSection.RunsOnIt, "Service total", "All services")
        {
            Quantity = Amount.Create(plan[FigureIds.Replicas]),
            Counts = "replicas",
            SizeTotal = Amount.Create(plan[FigureIds.Memory]),
            CpuTotal = plan.Find(FigureIds.Cpu) is { } cpu ? Amount.Create(cpu) : Amount.NotStated,
            Formula = plan[FigureIds.Memory].Formula,
            Source = SourceText.LinesAbove,
            Sums = plan.Services.Count,
        };

    private static Material Configuration(SizingPlan plan) =>
        Product.Create(
            MaterialSection.RunsOnIt,
            "Configuration",
            "Configuration volume",
            "volumes",
            plan[FigureIds.Replicas].Value!.Value,
            plan.Book[RuleIds.ConfigurationVolume].Value.Amount!.Value,
            plan[FigureIds.Configuration]
        );

    private static Material Connections(SizingPlan plan) =>
        new(MaterialSection.RunsOnIt, "Database connections", "PostgreSQL connections, at most")
        {
            Quantity = Amount.Create(plan[FigureIds.Connections]),
            Counts = "connections",
            Formula = plan[FigureIds.Connections].Formula,
            Source = SourceText.Format(plan[FigureIds.Connections]),
            Note = plan.Findings.FirstOrDefault(finding => finding.Id == FindingIds.DatabaseConnections)?.Message ?? "",
        };
}
