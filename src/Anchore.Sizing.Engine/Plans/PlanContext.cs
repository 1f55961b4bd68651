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
    private readonly ServiceNames[] services;
    private readonly Term?[] replicas;

    internal PlanContext(Deployment deployment, ReleaseDefinitions release, IReadOnlyCollection<string> imported)
    {
        Deployment = deployment;
        DeploymentSchema = release.DeploymentSchema;
        Family = DisplayFamily.Choose(deployment, DeploymentSchema);
        Origins = new FieldOrigins(DeploymentSchema, deployment, imported);
        Inputs = new Inputs(deployment, release, Origins);
        findings = release.Findings;
        definitions = release.Figures;
        derived = new Figure?[definitions.Count];
        progress = new Progress[definitions.Count];
        services = release.Services;
        replicas = new Term?[services.Length];
        Services = Array.ConvertAll(services, PlanService);
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

    /// <summary>The analyzers that are planned.</summary>
    public long Analyzers => Services[Book.Analyzer.Index].Replicas;

    /// <summary>The memory of a node that is left to replicas, in bytes.</summary>
    public long NodeMemory => (long)MemoryForReplicas.Value!.Value;

    /// <summary>The same for people, exact where it is what was given.</summary>
    public string NodeMemoryDisplay => Inputs.DaemonMemory.Value == 0
        ? Deployment.NodeMemory.ToString()
        : Display.Format(NodeMemory, Unit.Bytes, Family);

    /// <summary>The CPUs of a node that are left to replicas; null where CPU does not limit the nodes.</summary>
    public decimal? NodeCpu => CpuForReplicas?.Value;

    /// <summary>What is allocatable of a node's memory, less what DaemonSets request.</summary>
    internal Term MemoryForReplicas => field ??= Less(Inputs.NodeMemory, FigureIds.NodeMemory, Inputs.DaemonMemory);

    /// <summary>What is allocatable of a node's CPUs, less what DaemonSets request; null where CPU does not limit the nodes.</summary>
    internal Term? CpuForReplicas => field ??= Inputs.NodeCpu is { } cpu ? Less(cpu, FigureIds.NodeCpu, Inputs.DaemonCpu) : null;

    /// <summary>The nodes that hold the replicas, without the spare ones; null where a replica exceeds a node.</summary>
    public decimal? NodesInUse => this[FigureIds.Nodes].Value - Deployment.SpareNodes;

    /// <summary>Where each replica stands, computed when it is read.</summary>
    internal Placement Placement => field ??= new Placement(this);

    /// <summary>The connections, computed when they are read.</summary>
    internal SiteNetwork Site => field ??= new SiteNetwork(Deployment, Book, Services);

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

    /// <summary>Where the value of a field comes from; replicas that the plan computed are recommended.</summary>
    public ValueOrigin OriginOf(Field field) => Origins[field] is ValueOrigin.Default && Book.FindService(field.Name) is { } service
        ? Services[service.Index].Chosen
        : Origins[field];

    /// <summary>
    /// The replicas of a service as an operand: those that were given, otherwise the analyzers that arrivals require, otherwise the rule
    /// book's default.
    /// </summary>
    internal Term ReplicasOf(AnchoreService service) =>
        replicas[service.Index] ??= Recommended(service)?.Derivation ?? (Term)Inputs.ReplicasOf(services[service.Index]);

    /// <summary>The replicas of each service, as operands.</summary>
    internal Term[] ReplicasOfServices() => Array.ConvertAll(services, names => ReplicasOf(names.Service));

    /// <summary>The images that are stored after some months, as growth has it.</summary>
    internal long ImagesAfter(long months) => Deployment.GrowthPercent is { } percent
        ? (long)Evaluation.CompoundGrowth(Deployment.Images, percent / 100, months)
        : Deployment.Images + (Deployment.ImagesPerMonth * months);

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

    private Figure? Recommended(AnchoreService service) =>
        service == Book.Analyzer && Deployment.Replicas[service] is null ? Find(FigureIds.AnalyzersRequired) : null;

    private ValueOrigin ChosenBy(ServiceNames names) => Origins[names.Replicas] is not ValueOrigin.Default and var given ? given
        : Recommended(names.Service) is null ? ValueOrigin.Default
        : ValueOrigin.Recommended;

    // Where there is nothing to subtract the formula stays short.
    private Term Less(Term allocatable, string figure, Leaf daemons)
    {
        var whole = allocatable is Operation ? this[figure].Derivation : allocatable;
        return daemons.Value == 0 ? whole : whole - daemons;
    }

    private ServicePlan PlanService(ServiceNames names) => new(
        names.Service,
        ChosenBy(names),
        ReplicasOf(names.Service),
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
