using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Compose;

/// <summary>Writes a plan as a Docker Compose file.</summary>
public sealed class ComposeFile : IPlanExport
{
    public string Name => "Compose override";

    public string FileName => "compose.yaml";

    public string MediaType => "application/yaml";

    public string Audience => "for a demonstration on one host";

    public string Description => "laid over the vendor's own file";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>
    /// An override of the vendor's quickstart file where the rule book knows one; otherwise a file without services that says why.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">Where the file comes from.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity) =>
        plan.Book.Compose is { } target ? Override(plan, target, identity) : Nothing(plan, identity);

    private static FileContent Override(SizingPlan plan, ComposeTarget target, PlanIdentity identity)
    {
        var remarks = QuickstartRemarks.Create(plan, target).ToArray();
        var comment = PlanComment.Begin($"Docker Compose for {plan.Book.Product}, on top of the vendor's quickstart file", identity)
            .Line()
            .Line("docker compose --file docker-compose.yaml --file compose.yaml up --detach")
            .Line()
            .Line("Memory stands in bytes, since Compose reads its larger units as powers of 1024.")
            .List("What this file cannot express:", remarks)
            .List("How the figures come about:", PlanComment.FiguresOf(plan));
        return FileContent.OfText(YamlText.Format(comment, Quickstart.Create(plan)), remarks);
    }

    private static FileContent Nothing(SizingPlan plan, PlanIdentity identity)
    {
        string[] remarks =
        [
            $"This file starts no service of {plan.Book.Product}. {Reason(plan)}",
            "Replicas, memory, CPU and volumes of the plan stand in the values file for the vendor's Helm chart instead.",
        ];
        var comment = PlanComment.Begin($"Docker Compose for {plan.Book.Product}: not provided", identity)
            .List("Why:", remarks)
            .List("What a demonstration would have to hold:", PlanComment.FiguresOf(plan));
        return FileContent.OfText(YamlText.Format(comment, new YamlMap().Set("services", new YamlMap())), remarks);
    }

    private static string Reason(SizingPlan plan) =>
        plan.Book.Find(RuleIds.Delivery)?.Statement ?? "The vendor's Compose file for it is not known.";
}
