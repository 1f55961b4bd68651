using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The values file for a chart whose keys are not known: no values, but everything that they would have to say.</summary>
internal static class UnknownChart
{
    public static FileContent Write(SizingPlan plan, PlanIdentity identity, ChartVersion chart)
    {
        string[] remarks =
        [
            $"The keys of chart {$"{chart.Name} {chart.Number}".TrimEnd()} are not known here, so this file sets nothing.",
            "Write the figures below under the keys that helm show values prints for the chart, and compare the result with helm template.",
        ];
        var head = PlanComment.Begin($"Helm values for {plan.Book.Product}: not provided", identity)
            .List("Why:", remarks)
            .List("What the values would have to set:", [.. Services(plan), .. Storage(plan)])
            .List("How the figures come about:", PlanComment.FiguresOf(plan));
        return FileContent.OfText(YamlText.Format(head, new YamlMap()), remarks);
    }

    private static IEnumerable<string> Services(SizingPlan plan) => plan.Services.Select(service => service.Replicas == 0
        ? $"{service.Service.Name}: none"
        : $"{service.Service.Name}: {Display.Count(service.Replicas, "replica")}, each with {service.MemoryEachDisplay} of "
            + $"memory{(service.CpuEach is { } cpu ? $" and {Display.Count(cpu)} CPU" : "")}");

    private static IEnumerable<string> Storage(SizingPlan plan)
    {
        yield return $"Temporary storage of each analyzer: {plan[FigureIds.TemporaryPerAnalyzer].Display} "
            + $"{(plan.Deployment.TemporaryVolume ? "on a volume of its own" : "of ephemeral storage")}";
        yield return $"Analysis documents: {plan[FigureIds.ObjectAtHorizon].Display} in the "
            + $"{plan.Book.ObjectStores.Single(store => store.Id == plan.Deployment.ObjectStore).Name}";
    }
}
