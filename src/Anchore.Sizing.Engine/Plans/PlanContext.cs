using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What figures and findings are made from: the deployment, the rules of its release, the operands, and other figures.</summary>
public sealed class PlanContext
{
    private readonly FindingDefinition[] findings;
    private readonly FigureList definitions;
    private readonly Figure?[] derived;
    private readonly Progress[] progress;

    internal PlanContext(Deployment deployment, ReleaseDefinitions release, IReadOnlyCollection<string> imported)
    {
        Deployment = deployment;
        DeploymentSchema = release.DeploymentSchema;
        Family = DisplayFamily.Choose(deployment, DeploymentSchema.Defaults);
        Origins = new FieldOrigins(DeploymentSchema, deployment, imported);
        Inputs = new Inputs(deployment, release, Origins);
        findings = release.Findings;
        definitions = release.Figures;
        derived = new Figure?[definitions.Count];
        progress = new Progress[definitions.Count];
        Services = Array.ConvertAll(release.Services, PlanService);
        Figures = DeriveAll();
    }

    private enum Progress : byte
    {
        NotDerived,
        InProgress,
        Derived,
    }

    /// <summary>The input.</summary>
    public Deployment Deployment { get; }

    /// <summary>The fields of the release.</summary>
    public DeploymentSchema DeploymentSchema { get; }

    /// <summary>The rules of the release.</summary>
    public RuleBook Book => DeploymentSchema.Book;

    /// <summary>The units in which sizes are shown.</summary>
    public UnitFamily Family { get; }

    /// <summary>Where the values of the fields come from.</summary>
    internal FieldOrigins Origins { get; }

    /// <summary>The fields of the deployment as operands.</summary>
    public Inputs Inputs { get; }

    /// <summary>Every service of the release, in the rule book's order.</summary>
    public IReadOnlyList<ServicePlan> Services { get; }

    /// <summary>The services that run, in the rule book's order.</summary>
    public IEnumerable<ServicePlan> RunningServices => Services.Where(service => service.Replicas > 0);

    /// <summary>Every figure of the plan in reading order; complete once all are derived.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The nodes that hold the replicas, without the spare ones; null where a replica exceeds a node.</summary>
    public decimal? NodesInUse => this[FigureIds.Nodes].Value - Deployment.SpareNodes;

    /// <summary>The connections, computed when they are read.</summary>
    internal SiteNetwork Site => field ??= new SiteNetwork(Deployment, Book);

    /// <summary>The figure of that id.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such figure.</exception>
    public Figure this[string id] => Find(id) ?? throw new KeyNotFoundException($"The plan has no figure {id}.");

    /// <summary>The figure of that id, or nothing where the plan has none.</summary>
    public Figure? Find(string id) => definitions.PositionOf(id) is { } position ? Derive(position) : null;

    /// <summary>What there is to say about the plan, the worst first.</summary>
    internal IReadOnlyList<Finding> Evaluate() => FindingList.Evaluate(findings, this);

    /// <summary>Whether a rule asks for anything: the service that it is about runs, or it is about none in particular.</summary>
    public bool Applies(Rule rule) => Book.FindServiceOf(rule) is null || FindRunning(rule) is not null;

    /// <summary>The service that a rule is about, where it runs.</summary>
    public ServicePlan? FindRunning(Rule rule) =>
        Book.FindServiceOf(rule) is { } service && Services[service.Index] is { Replicas: > 0 } running ? running : null;

    /// <summary>The memory of each service, as operands.</summary>
    internal Term[] MemoryOfServices()
    {
        var terms = new Term[Services.Count];
        for (var index = 0; index < terms.Length; index++)
        {
            terms[index] = Services[index].Memory.Derivation;
        }

        return terms;
    }

    /// <summary>The CPUs of each service, as operands; none where the release does not state CPU.</summary>
    internal Term[] CpuOfServices()
    {
        var terms = new Term[Book.StatesCpu ? Services.Count : 0];
        for (var index = 0; index < terms.Length; index++)
        {
            terms[index] = Services[index].Cpu!.Derivation;
        }

        return terms;
    }

    private ServicePlan PlanService(ServiceNames names) => new(
        names.Service,
        Inputs.ReplicasOf(names.Service),
        Inputs.MemoryOf(names.Service),
        this[names.MemoryFigure],
        Find(names.CpuFigure));

    private List<Figure> DeriveAll()
    {
        var figures = new List<Figure>(derived.Length);
        for (var position = 0; position < derived.Length; position++)
        {
            if (Derive(position) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    // Reading order is not the order of dependence: a figure that another one asks for is derived first.
    private Figure? Derive(int position)
    {
        if (progress[position] == Progress.Derived)
        {
            return derived[position];
        }

        var definition = definitions[position];
        if (progress[position] == Progress.InProgress)
        {
            throw new InvalidOperationException($"The figure {definition.Id} depends on itself.");
        }

        progress[position] = Progress.InProgress;
        derived[position] = definition.Derive(this) is { } derivation ? new Figure(definition, Name(definition, derivation), Family) : null;
        progress[position] = Progress.Derived;
        return derived[position];
    }

    private Operation Name(FigureDefinition definition, Operation derivation) => derivation.Unit == definition.Unit
        ? derivation.Named(definition.LabelIn(this), definition.Id)
        : throw new InvalidOperationException($"The figure {definition.Id} is in {definition.Unit}, its derivation in {derivation.Unit}.");
}
