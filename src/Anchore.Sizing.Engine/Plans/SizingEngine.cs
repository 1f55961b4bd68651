using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Turns a deployment into its plan: a function of the deployment and the rule book of its release.</summary>
public sealed class SizingEngine
{
    /// <param name="catalog">The releases that can be planned.</param>
    public SizingEngine(RuleBookCatalog catalog)
    {
        Catalog = catalog;
        Codec = new DeploymentCodec(catalog);
    }

    /// <summary>The releases that can be planned.</summary>
    public RuleBookCatalog Catalog { get; }

    /// <summary>Reads and writes deployments.</summary>
    public DeploymentCodec Codec { get; }

    /// <summary>Sizes a deployment.</summary>
    /// <param name="deployment">A deployment within the limits of its release's fields, as the codec reads it.</param>
    /// <exception cref="KeyNotFoundException">The deployment's release has no rule book.</exception>
    public SizingPlan Plan(Deployment deployment)
    {
        var figures = new Formulas(deployment, Codec.VocabularyOf(deployment.Release));
        return new SizingPlan(deployment, figures.Vocabulary, figures.Family, figures.All())
        {
            Verdict = Plans.Verdict.Of(figures),
            Link = Codec.Link(deployment),
            Services = figures.Services,
            Findings = FindingList.Of(figures),
            Network = [.. ConnectionsOf(deployment, figures.Book)],
            Growth = GrowthCurve.Of(figures),
        };
    }

    /// <summary>Sizes a deployment under its own release and under another one.</summary>
    /// <param name="deployment">A deployment within the limits of its release's fields.</param>
    /// <param name="release">The other release.</param>
    /// <exception cref="KeyNotFoundException">A release has no rule book.</exception>
    public Comparison Compare(Deployment deployment, string release)
    {
        var move = Move.To(Codec.VocabularyOf(release), deployment, Codec.VocabularyOf(deployment.Release));
        return new Comparison(Plan(deployment), Plan(move.Deployment), move.Remarks);
    }

    private static IEnumerable<NetworkRule> ConnectionsOf(Deployment deployment, RuleBook book)
    {
        return book.Network.Where(connection =>
            Runs(connection.From.Id) && Runs(connection.To.Id) && connection.Services.All(Runs)
            && (connection.ObjectStores.Count == 0 || connection.ObjectStores.Contains(deployment.ObjectStore)));

        bool Runs(string party) => book.FindService(party) is not { } service || deployment.Replicas[service] > 0;
    }
}
