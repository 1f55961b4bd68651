using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>One deployment under two releases.</summary>
public sealed class Comparison
{
    private Comparison(SizingPlan before, SizingPlan after, IReadOnlyList<FieldError> remarks)
    {
        Before = before;
        After = after;
        Remarks = remarks;
        Figures = [.. FigureChange.Between(before, after)];
        Services = [.. ServiceChange.Between(before, after)];
        Findings = [.. FindingChange.Between(before, after)];
    }

    /// <summary>Sizes a deployment under its own release and under another one.</summary>
    /// <param name="engine">The calculator.</param>
    /// <param name="deployment">A deployment within the limits of its release's fields.</param>
    /// <param name="release">The other release.</param>
    /// <exception cref="KeyNotFoundException">A release has no rule book.</exception>
    public static Comparison Create(SizingEngine engine, Deployment deployment, string release)
    {
        var codec = engine.Codec;
        var move = ReleaseMigration.To(codec.SchemaOf(release), deployment, codec.SchemaOf(deployment.Release));
        return new Comparison(engine.Plan(deployment), engine.Plan(move.Deployment), move.Remarks);
    }

    /// <summary>The plan under the release that the deployment is for.</summary>
    public SizingPlan Before { get; }

    /// <summary>The plan under the other release.</summary>
    public SizingPlan After { get; }

    /// <summary>Fields that the other release cannot carry as they are, and what became of them.</summary>
    public IReadOnlyList<FieldError> Remarks { get; }

    /// <summary>Figures that differ first, then those that are equal.</summary>
    public IReadOnlyList<FigureChange> Figures { get; }

    /// <summary>Services that appear or vanish first, then those that need something else, then those that are equal.</summary>
    public IReadOnlyList<ServiceChange> Services { get; }

    /// <summary>Findings that are new or worse first, then those that are better or gone, then those that are equal.</summary>
    public IReadOnlyList<FindingChange> Findings { get; }
}
