using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The memory of each running service and its share of the whole.</summary>
internal static class MemoryTable
{
    public static Table Create(SizingPlan plan)
    {
        var total = plan[FigureIds.Memory];
        return new Table(
            [
                new("Service", Share: 2),
                new("Replicas", Numeric: true),
                new("Memory each", Numeric: true),
                new("Memory", Numeric: true),
                new("Share", Numeric: true),
            ],
            [.. MemoryText.BySize(plan).Select(service => Row(service, service.Memory.Value!.Value / total.Value!.Value))],
            ["Total", plan[FigureIds.Replicas].Display, "", total.Display, ""]
        );
    }

    private static IReadOnlyList<RichText> Row(ServicePlan service, decimal share) =>
        [
            service.Service.Name,
            Display.Count(service.Replicas),
            service.MemoryEachDisplay,
            service.Memory.Display,
            MemoryText.Percent(share),
        ];
}
