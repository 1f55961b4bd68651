namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The parts of a bill of materials. What one part lists holds what the other one lists, so the two are never added up.</summary>
internal enum MaterialSection
{
    /// <summary>Nodes, volumes, the database and the object store, each once.</summary>
    ToBuy,

    /// <summary>What services take of the nodes, and what they ask of the database.</summary>
    RunsOnIt,
}
