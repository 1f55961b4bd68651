namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>First-fit decreasing by its definition, one replica at a time.</summary>
internal static class NaivePacking
{
    internal readonly record struct Replica(decimal Memory, decimal Cpu);

    /// <summary>The nodes opened, or nothing when a replica exceeds a node.</summary>
    /// <param name="memory">Memory of a node.</param>
    /// <param name="cpu">CPUs of a node, or nothing when they are no constraint.</param>
    /// <param name="replicas">The replicas in the order of the table.</param>
    public static decimal? Nodes(decimal memory, decimal? cpu, IEnumerable<Replica> replicas)
    {
        var free = new List<Replica>();
        var (last, searched) = (default(Replica), 0);
        foreach (var replica in replicas.OrderByDescending(one => one.Memory).ThenByDescending(one => cpu is null ? 0 : one.Cpu))
        {
            // A node that had no room for the last replica has none for the next one like it.
            searched = replica == last ? searched : 0;
            last = replica;
            var node = free.FindIndex(searched, room => Fits(replica, room, cpu));
            searched = node < 0 ? free.Count : node;
            if (node < 0)
            {
                node = free.Count;
                free.Add(new Replica(memory, cpu ?? 0));
            }

            if (!Fits(replica, free[node], cpu))
            {
                return null;
            }

            free[node] = new Replica(free[node].Memory - replica.Memory, free[node].Cpu - replica.Cpu);
        }

        return free.Count;
    }

    private static bool Fits(Replica replica, Replica room, decimal? cpu) =>
        replica.Memory <= room.Memory && (cpu is null || replica.Cpu <= room.Cpu);
}
