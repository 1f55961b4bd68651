using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>What stands in the row of a service.</summary>
/// <param name="Id">The service.</param>
/// <param name="Name">Its name.</param>
/// <param name="Load">Replicas times the memory of one.</param>
/// <param name="Port">The port on which it answers.</param>
/// <param name="Remark">A second line, or empty.</param>
internal sealed record ServiceText(string Id, string Name, string Load, string Port, string Remark)
{
    private const string Analyzer = "analyzer";
    private const int LongestMemory = 9;

    public static ServiceText Create(ServicePlan service, SizingPlan plan) => new(
        service.Service.Id,
        service.Service.Name,
        $"{Display.Count(service.Replicas)} × {Memory(service, plan)}",
        service.Service.Port?.ToString(CultureInfo.InvariantCulture) ?? "not stated",
        service.Service.Id == Analyzer ? Temporary(plan) : "");

    // Someone may have written all the digits of a size; the picture then shows it rounded, as totals are.
    private static string Memory(ServicePlan service, SizingPlan plan) => service.MemoryEachDisplay.Length <= LongestMemory
        ? service.MemoryEachDisplay
        : Display.Format(service.MemoryEach, Unit.Bytes, plan.Family);

    private static string Temporary(SizingPlan plan)
    {
        var size = plan[FigureIds.TemporaryPerAnalyzer].Display;
        return plan.Deployment.TemporaryVolume ? $"{size} temporary volume each" : $"{size} ephemeral storage each";
    }
}
