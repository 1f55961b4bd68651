using System.Collections.Frozen;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Turns a deployment into its plan: a function of the deployment and the rule book of its release.</summary>
public sealed class SizingEngine
{
    private readonly FrozenDictionary<string, ReleaseDefinitions> releases;

    /// <param name="catalog">The releases that can be planned.</param>
    /// <param name="figures">Further figures of every plan, listed after the others of their sections; none by default.</param>
    /// <param name="findings">Further findings, listed after the others of their severity; none by default.</param>
    /// <exception cref="ArgumentException">Two figures have the same id.</exception>
    public SizingEngine(
        RuleBookCatalog catalog, IEnumerable<FigureDefinition>? figures = null, IEnumerable<FindingDefinition>? findings = null)
    {
        Catalog = catalog;
        Codec = new DeploymentCodec(catalog);
        FigureDefinition[] furtherFigures = [.. figures ?? []];
        FindingDefinition[] furtherFindings = [.. findings ?? []];
        releases = catalog.Books.ToFrozenDictionary(
            book => book.Release,
            book => new ReleaseDefinitions(Codec.SchemaOf(book.Release), catalog, furtherFigures, furtherFindings));
    }

    /// <summary>The releases that can be planned.</summary>
    public RuleBookCatalog Catalog { get; }

    /// <summary>Reads and writes deployments.</summary>
    public DeploymentCodec Codec { get; }

    /// <summary>Sizes a deployment; which of its values were read from an inventory is told by the field <c>inventory</c>.</summary>
    /// <param name="deployment">A deployment within the limits of its release's fields, as the codec reads it.</param>
    /// <exception cref="KeyNotFoundException">The deployment's release has no rule book.</exception>
    public SizingPlan Plan(Deployment deployment) => Plan(deployment, ImportedValues.Find(Codec.SchemaOf(deployment.Release), deployment));

    /// <summary>Sizes a deployment of which some fields were read from files of the site.</summary>
    /// <param name="deployment">A deployment within the limits of its release's fields, as the codec reads it.</param>
    /// <param name="imported">The names of those fields.</param>
    /// <exception cref="KeyNotFoundException">The deployment's release has no rule book.</exception>
    public SizingPlan Plan(Deployment deployment, IReadOnlyCollection<string> imported) =>
        new(new PlanContext(deployment, releases[deployment.Release], imported), Codec);
}
