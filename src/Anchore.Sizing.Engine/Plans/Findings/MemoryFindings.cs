using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether replicas have the memory that the vendor asks for.</summary>
internal static class MemoryFindings
{
    public static Finding Minimum(Formulas plan)
    {
        var below = plan.Services.Where(service => service.MemoryEach < service.Service.Memory.Number.Value).ToArray();
        if (below.Length == 0)
        {
            var rule = plan.Services[0].Service.Memory;
            return new Finding("memory.minimum", Severity.Ok, "Every replica has the memory that the vendor recommends for production.", null, rule);
        }

        var worst = below.MaxBy(service => service.Service.Memory.Number.Value)!;
        var whom = below.Length == plan.Services.Count ? "every service" : string.Join(", ", below.Select(service => service.Service.Name));
        return new Finding(
            "memory.minimum",
            Severity.Warning,
            $"{worst.MemoryEachDisplay} per replica is less than the vendor recommends for production ({worst.Service.Memory.Value}): {whom}.",
            $"Leave the override empty, or give each replica {worst.Service.Memory.Value}.",
            worst.Service.Memory);
    }

    /// <summary>The chart asks for more memory for feeds than the requirements page; only releases with that service have this finding.</summary>
    public static Finding? Feeds(Formulas plan)
    {
        var feeds = plan.Services.FirstOrDefault(service => service.Service.Id == "feeds" && service.Replicas > 0);
        if (feeds is null || plan.Book.Find(RuleIds.FeedsMemory) is not { } rule || feeds.MemoryEach >= rule.Number.Value)
        {
            return null;
        }

        return new Finding(
            RuleIds.FeedsMemory,
            Severity.Warning,
            $"The feeds service is planned with {feeds.MemoryEachDisplay}; the vendor's chart says that it needs at least {rule.Value} and otherwise restarts again and again.",
            $"Reserve {rule.Value} for the feeds service.",
            rule);
    }
}
