using System.Collections.Frozen;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The figures of a release, in reading order.</summary>
internal sealed class FigureList
{
    private readonly FigureDefinition[] definitions;
    private readonly FrozenDictionary<string, int> positions;

    private FigureList(FigureDefinition[] definitions)
    {
        this.definitions = definitions;
        positions = definitions.Select((definition, position) => (definition.Id, position))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.position);
    }

    /// <summary>The figures of every plan, then further ones.</summary>
    /// <exception cref="ArgumentException">Two figures have the same id.</exception>
    public static FigureList Create(RuleBook book, IEnumerable<FigureDefinition> further) => new(
    [
        new ReplicaCount(),
        new TotalMemory(),
        .. book.Services.Select(service => new ServiceMemory(service)),
        new TotalCpu(),
        .. book.Services.Select(service => new ServiceCpu(service)),
        new TemporaryStoragePerAnalyzer(),
        new TemporaryStorage(),
        new DocumentStorage(),
        new DocumentStorageAtHorizon(),
        new ConfigurationVolumes(),
        new NodeCount(),
        new NodesByMemory(),
        new NodesByCpu(),
        new NodeMemory(),
        new NodeCpu(),
        new DatabaseStorage(),
        new DatabaseConnections(),
        new AnalyzersRequired(),
        new AnalyzerCapacity(),
        .. further,
    ]);

    public int Count => definitions.Length;

    public FigureDefinition this[int position] => definitions[position];

    /// <summary>Where a figure stands in the list; null where the release has none of that id.</summary>
    public int? PositionOf(string id) => positions.TryGetValue(id, out var position) ? position : null;
}
