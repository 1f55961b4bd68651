using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What a deployment needs, as the rule book of its release says.</summary>
public sealed class SizingPlan
{
    private readonly PlanContext context;
    private readonly DeploymentCodec codec;

    // Every number stands here when the plan does; sentences and lists made of them are written when they are read.
    internal SizingPlan(PlanContext context, DeploymentCodec codec)
    {
        this.context = context;
        this.codec = codec;
    }

    /// <summary>The input.</summary>
    public Deployment Deployment => context.Deployment;

    /// <summary>The fields of the release.</summary>
    public DeploymentSchema DeploymentSchema => context.DeploymentSchema;

    /// <summary>The rules of the release.</summary>
    public RuleBook Book => DeploymentSchema.Book;

    /// <summary>The units in which sizes are shown: binary when every size that was given is, otherwise decimal.</summary>
    public UnitFamily Family => context.Family;

    /// <summary>The plan in one or two sentences; where it is blocked, the first says what does not work.</summary>
    public string Verdict => field ??= Plans.Verdict.Create(context, Findings);

    /// <summary>The deployment as its canonical query; empty where everything is at its default.</summary>
    public string Query => field ??= codec.EncodeQuery(Deployment);

    /// <summary>Every figure, in reading order.</summary>
    public IReadOnlyList<Figure> Figures => context.Figures;

    /// <summary>The figures that a reader sees first, in reading order.</summary>
    public IEnumerable<Figure> Headlines => Figures.Where(figure => figure.IsHeadline);

    /// <summary>Every service of the release, those without replicas too, in the rule book's order.</summary>
    public IReadOnlyList<ServicePlan> Services => context.Services;

    /// <summary>The services that run, in the rule book's order.</summary>
    public IEnumerable<ServicePlan> RunningServices => context.RunningServices;

    /// <summary>Every finding, the worst first.</summary>
    public IReadOnlyList<Finding> Findings => field ??= context.Evaluate();

    /// <summary>Whether the deployment can be installed as it is, as the worst finding says.</summary>
    public PlanStatus Status => Findings[0].Severity switch
    {
        Severity.Error => PlanStatus.Blocked,
        Severity.Warning => PlanStatus.Attention,
        _ => PlanStatus.Ready,
    };

    /// <summary>The connections that this deployment needs, as its site allows them.</summary>
    public IReadOnlyList<NetworkRule> Network => context.Site.Connections;

    /// <summary>The first connection to a party, be there a proxy before it or not; null where the plan has none.</summary>
    public NetworkRule? ConnectionTo(string party) => context.Site.FindTo(party);

    /// <summary>Where each replica stands.</summary>
    public Placement Placement => context.Placement;

    /// <summary>The growth from today to the horizon; today alone when nothing grows.</summary>
    public IReadOnlyList<GrowthPoint> Growth => field ??= GrowthCurve.CreatePoints(context);

    /// <summary>The storage that the site provides and whose size was given: the database and the object store.</summary>
    public IReadOnlyList<ProvidedStorage> ProvidedStorage => field ??=
        [.. new[] { Plans.ProvidedStorage.Database(context), Plans.ProvidedStorage.ObjectStore(context) }.OfType<ProvidedStorage>()];

    /// <summary>Where the value of a field comes from.</summary>
    public ValueOrigin OriginOf(Field field) => context.OriginOf(field);

    /// <summary>The figures of a section, in reading order.</summary>
    public IEnumerable<Figure> FiguresIn(FigureSection section) => Figures.Where(figure => figure.Section == section);

    /// <summary>The figure of that id.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such figure.</exception>
    public Figure this[string id] => context[id];

    /// <summary>The figure of that id, or nothing where the plan has none.</summary>
    public Figure? Find(string id) => context.Find(id);
}
