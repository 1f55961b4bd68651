using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What the plans of a release are made of: put together once, not for every plan.</summary>
internal sealed class ReleaseDefinitions(
    Vocabulary vocabulary, RuleBookCatalog catalog, IEnumerable<FigureDefinition> figures, IEnumerable<FindingDefinition> findings)
{
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The figures in reading order.</summary>
    public FigureList Figures { get; } = FigureList.Create(vocabulary.Book, figures);

    /// <summary>The findings in the order in which those of one severity are listed.</summary>
    public FindingDefinition[] Findings { get; } = FindingList.Create(vocabulary.Book, catalog, findings);

    /// <summary>The names for each service, in the rule book's order.</summary>
    public ServiceNames[] Services { get; } =
        [.. vocabulary.Book.Services.Select(service => new ServiceNames(service, vocabulary[service.Id]))];
}
