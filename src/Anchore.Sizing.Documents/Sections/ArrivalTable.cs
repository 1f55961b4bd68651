using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What arrives at the peak against what the analyzers do.</summary>
internal static class ArrivalTable
{
    /// <summary>The table of a plan with arrivals and a measurement of an analysis.</summary>
    public static Table Create(SizingPlan plan)
    {
        var rates = AnalyzerThroughput.Create(plan)!;
        return new Table(
            [new("Images an hour", Share: 2.4f), new("Rate", Numeric: true)],
            [
                ["Needed at the peak", ArrivalText.Rate(rates.Needed)],
                [$"{Display.Count(rates.Analyzers, "analyzer")} at {ArrivalText.Target(rates)} utilization", ArrivalText.Rate(rates.AtTarget)],
                [$"{Display.Count(rates.Analyzers, "analyzer")} at 100 %", ArrivalText.Rate(rates.AtFullLoad)],
            ]
        );
    }
}
