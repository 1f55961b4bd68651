using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>Writes a plan as the values file of the vendor's Helm chart.</summary>
public sealed class HelmValues : IPlanExport
{
    private const string Repository = "https://charts.anchore.io";

    public string Name => "Helm values";

    public string FileName => "values.yaml";

    public string MediaType => "application/yaml";

    public string Audience => "for the platform team";

    public string Description => "helm install takes it";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>
    /// The values for the chart of the plan's release, under a comment on what the chart needs and what it cannot express; for a chart
    /// whose keys are not known, a file without values that says so.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">Where the file comes from.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity)
    {
        var chart = ChartVersion.From(plan.Book);
        return ChartWriter.Find(chart) is { } writer
            ? Write(plan, identity, chart, writer.Write(plan, chart))
            : UnknownChart.Write(plan, identity, chart);
    }

    private static FileContent Write(SizingPlan plan, PlanIdentity identity, ChartVersion chart, ChartFile file)
    {
        var (fetch, source) = OfflineSite.Is(plan)
            ? ($"helm pull {chart.Name} --version {chart.Number} --repo {Repository}", $"./{chart.Name}-{chart.Number}.tgz")
            : ($"helm repo add anchore {Repository}", $"anchore/{chart.Name} --version {chart.Number}");
        var head = PlanComment.Begin($"Helm values for {plan.Book.Product}, for chart {chart.Name}, version {chart.Number}", identity)
            .Line()
            .Line(fetch)
            .Line($"helm install anchore {source} --values values.yaml")
            .Line()
            .Line("The file sets what the plan decides. What stands at its default is not written, and values of your own keep it:")
            .Line($"helm upgrade anchore {source} --values yours.yaml --values values.yaml")
            .List("What it replaces in values of your own:", file.Replaced)
            .List("What must exist before helm install:", file.Prerequisites)
            .List("What only your site knows, to be set in values of your own:", file.SiteValues)
            .List("Where PostgreSQL asks for TLS, as managed databases do, set in values of your own:", file.Tls)
            .List(OfflineSite.Is(plan) ? "Without internet access:" : "Behind the proxy:", file.Internet)
            .List("What the chart cannot express:", file.Remarks)
            .List("How the figures come about:", PlanComment.FiguresOf(plan));
        return FileContent.OfText(YamlText.Format(head, file.Values), file.Remarks);
    }
}
