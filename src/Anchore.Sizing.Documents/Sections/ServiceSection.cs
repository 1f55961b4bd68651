using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Replicas, memory and CPU by service.</summary>
internal static class ServiceSection
{
    public static Section Create(SizingPlan plan, Footnotes notes) =>
        new(
            "Services",
            [
                new Table(
                    [
                        new("Service", Share: 2.2f),
                        new("Replicas", Numeric: true),
                        new("Memory each", Numeric: true, Share: 1.2f),
                        new("Memory", Numeric: true, Share: 1.2f),
                        new("CPU", Numeric: true, Share: 1.1f),
                        new("Port", Numeric: true),
                    ],
                    [.. plan.Services.Select(service => Row(service, notes))],
                    [
                        "Total",
                        notes.Refer(plan[FigureIds.Replicas]),
                        "",
                        notes.Refer(plan[FigureIds.Memory]),
                        .. plan.Book.StatesCpu ? new RichText[] { notes.Refer(plan[FigureIds.Cpu]) } : [""],
                        "",
                    ]
                ),
                .. ServiceTotals.OutsideTable(plan) is { Count: > 0 } others
                    ? [FigureTable.Create("All services", "Amount", others, notes)]
                    : Array.Empty<Block>(),
            ]
        );

    private static IReadOnlyList<RichText> Row(ServicePlan service, Footnotes notes) =>
        [
            service.Service.Name,
            Display.Count(service.Replicas),
            service.MemoryEachDisplay,
            service.Replicas == 0 ? service.Memory.Display : notes.Refer(service.Memory),
            CpuOf(service, notes),
            service.Service.Port is { } port ? port.ToString(System.Globalization.CultureInfo.InvariantCulture) : NotStated,
        ];

    private static RichText CpuOf(ServicePlan service, Footnotes notes) =>
        service.Cpu switch
        {
            null => NotStated,
            { Value: 0 } cpu => cpu.Display,
            { } cpu => notes.Refer(cpu),
        };

    private static RichText NotStated => new([new Run("not stated", Tone.Muted)]);
}
