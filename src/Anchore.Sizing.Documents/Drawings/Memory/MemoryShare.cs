using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Memory;

/// <summary>One segment of the bar: a service, or the smallest ones together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Replicas">Replicas times the memory of one; empty for several services.</param>
/// <param name="Bytes">Its memory.</param>
/// <param name="Before">The share of the segments before it, from 0 to 1.</param>
/// <param name="Share">Its own share.</param>
/// <param name="Fill">Its colour.</param>
internal sealed record MemoryShare(string Name, string Replicas, decimal Bytes, decimal Before, decimal Share, Ink Fill)
{
    private const int Most = 12;

    /// <summary>The share in whole percent.</summary>
    public string Percent => MemoryText.Percent(Share);

    /// <summary>Its memory for people.</summary>
    public string SizeIn(UnitFamily family) => Display.Format(Bytes, Unit.Bytes, family);

    /// <summary>The segments, the largest first; of very many services, the smallest as one.</summary>
    public static IReadOnlyList<MemoryShare> CreateAll(SizingPlan plan)
    {
        var services = MemoryText.BySize(plan);
        var single = services.Count > Most ? Most - 1 : services.Count;
        var segments = services
            .Take(single)
            .Select(service => (service.Service.Name, CountOf(service, plan), BytesOf(service), ServiceInk.Create(service.Service)));
        var others = services.Skip(single).ToArray();
        if (others.Length > 0)
        {
            segments = segments.Append(($"{Display.Count(others.Length)} others", "", others.Sum(BytesOf), Ink.Hairline));
        }

        return [.. Measured([.. segments])];
    }

    private static IEnumerable<MemoryShare> Measured((string Name, string Replicas, decimal Bytes, Ink Fill)[] segments)
    {
        var (total, before) = (segments.Sum(segment => segment.Bytes), 0m);
        foreach (var segment in segments)
        {
            yield return new MemoryShare(
                segment.Name, segment.Replicas, segment.Bytes, before / total, segment.Bytes / total, segment.Fill);
            before += segment.Bytes;
        }
    }

    private static string CountOf(ServicePlan service, SizingPlan plan) =>
        $"{Display.Count(service.Replicas)} × {Display.Format(service.MemoryEach, Unit.Bytes, plan.Family)}";

    private static decimal BytesOf(ServicePlan service) => service.Memory.Value!.Value;
}
