namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether replicas have the memory that the vendor recommends.</summary>
internal sealed class MemoryFinding() : FindingDefinition(FindingIds.Memory)
{
    public override string Field => "memory";

    public override Finding Evaluate(PlanContext plan)
    {
        var running = plan.RunningServices.ToArray();
        var below = running.Where(service => service.MemoryEach < service.Service.Memory.Number.Value).ToArray();
        if (below.Length == 0)
        {
            return Ok(plan.Services[0].Service.Memory, "Every replica has the memory that the vendor recommends for production.");
        }

        var worst = below.MaxBy(service => service.Service.Memory.Number.Value)!;
        var need = worst.Service.Memory.Value;
        var whom = below.Length == running.Length ? "every service" : string.Join(", ", below.Select(service => service.Service.Name));
        return Warning(
            worst.Service.Memory,
            $"{worst.MemoryEachDisplay} per replica is less than the vendor recommends for production ({need}): {whom}.",
            $"Leave the override empty, or give each replica {need}.") with
        { Fix = Set("Use the vendor's memory", Field, "") };
    }
}
