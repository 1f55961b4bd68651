using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The storage of analysis documents from today to the horizon.</summary>
internal static class GrowthSection
{
    public static Section Create(SizingPlan plan) => new(
        "Growth",
        GrowthChart.Create(plan) is { } chart
            ? [new Picture(chart, GrowthChart.CaptionOf(plan)), GrowthTable.Create(plan)]
            : [new Paragraph("No growth was entered: what is stored stays as it is today.")]);
}
