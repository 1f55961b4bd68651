using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What the plans of a release are made of: put together once, not for every plan.</summary>
internal sealed class ReleaseDefinitions(
    DeploymentSchema schema, RuleBookCatalog catalog, IEnumerable<FigureDefinition> figures, IEnumerable<FindingDefinition> findings)
{
    public DeploymentSchema DeploymentSchema { get; } = schema;

    /// <summary>The figures in reading order.</summary>
    public FigureList Figures { get; } = FigureList.Create(schema.Book, figures);

    /// <summary>The findings in the order in which those of one severity are listed.</summary>
    public FindingDefinition[] Findings { get; } = FindingList.Create(schema.Book, catalog, findings);

    /// <summary>The names for each service, in the rule book's order.</summary>
    public ServiceNames[] Services { get; } =
        [.. schema.Book.Services.Select(service => new ServiceNames(service, schema[service.Id]))];
}
