using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>Writes plans as values of a range of versions of one chart.</summary>
/// <param name="Chart">The chart's name.</param>
/// <param name="Oldest">The oldest version whose keys are known.</param>
/// <param name="Newest">The newest version whose keys are known.</param>
/// <param name="Write">Writes a plan for one version of the range.</param>
internal sealed record ChartWriter(string Chart, string Oldest, string Newest, Func<SizingPlan, ChartVersion, ChartFile> Write)
{
    private static readonly ChartWriter[] All =
    [
        new("anchore-engine", "1.18.5", "1.18.8", AnchoreEngineChart.Write),
        new("enterprise", "3.2.1", "3.25.3", EnterpriseChart.Write),
        new("enterprise", "4.0.0", "4.1.4", EnterpriseChart.Write),
    ];

    /// <summary>The writer for a chart, or nothing where its keys are not known.</summary>
    public static ChartWriter? Find(ChartVersion chart) => Array.Find(All, writer => writer.Knows(chart));

    private bool Knows(ChartVersion chart) => chart.Name == Chart && chart.IsAtLeast(Oldest) && chart.IsAtMost(Newest);
}
