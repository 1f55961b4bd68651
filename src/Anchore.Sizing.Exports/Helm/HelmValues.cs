using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>Writes a plan as the values file of the vendor's Helm chart.</summary>
public static class HelmValues
{
    /// <summary>The values for the chart of the plan's release, under a comment on what the chart needs and what it cannot express.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">Where the file comes from.</param>
    /// <exception cref="NotSupportedException">The keys of the release's chart are not known.</exception>
    public static FileContent Of(SizingPlan plan, PlanIdentity identity)
    {
        var file = FileOf(plan);
        return FileContent.OfText(YamlText.Of(HeadOf(plan, identity, file), file.Values), file.Remarks);
    }

    private static ChartFile FileOf(SizingPlan plan) => plan.Book.Chart.ToString() switch
    {
        "anchore-engine 1.18.5" => AnchoreEngineChart.Of(plan),
        "enterprise 3.2.1" or "enterprise 3.25.3" => EnterpriseChart.Of(plan, EnterpriseKeys.Of3),
        "enterprise 4.0.1" or "enterprise 4.1.4" => EnterpriseChart.Of(plan, EnterpriseKeys.Of4),
        var chart => throw new NotSupportedException($"The keys of chart {chart} are not known."),
    };

    private static YamlComment HeadOf(SizingPlan plan, PlanIdentity identity, ChartFile file)
    {
        var (name, version) = (plan.Book.Chart.Name, plan.Book.Chart.Version);
        return PlanComment.Begin($"Helm values for {plan.Book.Product}, for chart {name}, version {version}", identity)
            .Line()
            .Line("helm repo add anchore https://charts.anchore.io")
            .Line($"helm install anchore anchore/{name} --version {version} --values values.yaml")
            .List("What must exist before helm install:", file.Prerequisites)
            .List("Replace these example values before helm install:", file.Placeholders)
            .List("What the chart cannot express:", file.Remarks)
            .List("How the figures come about:", PlanComment.FiguresOf(plan));
    }
}
