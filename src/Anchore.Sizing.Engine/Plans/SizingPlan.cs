using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What a deployment needs, as the rule book of its release says.</summary>
public sealed class SizingPlan
{
    private readonly Dictionary<string, Figure> byId;

    internal SizingPlan(Deployment deployment, Vocabulary vocabulary, UnitFamily family, IReadOnlyList<Figure> figures)
    {
        Deployment = deployment;
        Vocabulary = vocabulary;
        Family = family;
        Figures = figures;
        byId = figures.ToDictionary(figure => figure.Id);
    }

    /// <summary>The input.</summary>
    public Deployment Deployment { get; }

    /// <summary>The fields of the release.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The rules of the release.</summary>
    public RuleBook Book => Vocabulary.Book;

    /// <summary>The units in which sizes are shown: binary when every size that was given is, otherwise decimal.</summary>
    public UnitFamily Family { get; }

    /// <summary>The plan in one or two sentences.</summary>
    public required string Verdict { get; init; }

    /// <summary>The address of the plan: path and query.</summary>
    public required string Link { get; init; }

    /// <summary>Every figure, in reading order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Every service of the release, those without replicas too, in the rule book's order.</summary>
    public required IReadOnlyList<ServicePlan> Services { get; init; }

    /// <summary>Every finding, the worst first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The connections that this deployment needs.</summary>
    public required IReadOnlyList<NetworkRule> Network { get; init; }

    /// <summary>The growth from today to the horizon; today alone when nothing grows.</summary>
    public required IReadOnlyList<GrowthPoint> Growth { get; init; }

    /// <summary>The figure of that id.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such figure.</exception>
    public Figure this[string id] => byId[id];

    /// <summary>The figure of that id, or nothing where the plan has none.</summary>
    public Figure? Find(string id) => byId.GetValueOrDefault(id);
}
