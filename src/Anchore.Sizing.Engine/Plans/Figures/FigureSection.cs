namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The part of a plan in which a figure stands, in reading order.</summary>
public enum FigureSection
{
    /// <summary>Replicas, memory and CPU, of each service and of all.</summary>
    Services,

    /// <summary>What must be stored, and where.</summary>
    Storage,

    /// <summary>Nodes, database connections and throughput.</summary>
    Capacity,
}
