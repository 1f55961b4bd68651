using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using static Anchore.Sizing.Engine.Plans.Derivations.Term;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The formulas of a plan, each written once, in the words of the rule book.</summary>
internal sealed class Formulas
{
    private readonly Inputs input;

    public Formulas(Deployment deployment, Vocabulary vocabulary)
    {
        Deployment = deployment;
        Vocabulary = vocabulary;
        input = new Inputs(deployment, vocabulary);
        Family = DisplayFamily.Of(deployment, vocabulary);

        Services = [.. Book.Services.Select(ServicePlanOf)];
        Replicas = Vendor(FigureIds.Replicas, "Service replicas", Add([.. Book.Services.Select(input.Replicas)]));
        Memory = Vendor(FigureIds.Memory, "Memory", Add([.. Services.Select(service => service.Memory.Derivation)]));
        Cpu = Book.StatesCpu ? Vendor(FigureIds.Cpu, "CPU", Add([.. Services.Select(service => service.Cpu!.Derivation)])) : null;
        TemporaryPerAnalyzer = Vendor(
            FigureIds.TemporaryPerAnalyzer,
            "Temporary storage per analyzer",
            (Book[RuleIds.TemporaryFactor].Number * input.LargestImage * input.Concurrency) + input.LayerCache);
        Temporary = Vendor(FigureIds.Temporary, "Temporary storage", input.Analyzers * TemporaryPerAnalyzer.Derivation);
        ObjectStorage = Vendor(FigureIds.Object, "Object storage", input.Images * DocumentsPerImage);
        ObjectAtHorizon = Vendor(
            FigureIds.ObjectAtHorizon,
            "Object storage at the horizon",
            (input.Images + (input.ImagesPerMonth * input.Months)) * DocumentsPerImage);
        Configuration = Vendor(FigureIds.Configuration, "Configuration volumes", Replicas.Derivation * Book[RuleIds.ConfigurationVolume].Number);
        Database = Book.Find(RuleIds.DatabaseStorage) is { } minimum ? Vendor(FigureIds.Database, "Database storage at least", DatabaseStorage(minimum)) : null;
        Packing = FirstFitDecreasing([.. MemoryToPack(), .. CpuToPack()]).Named("Nodes in use");
        Nodes = Assumed(FigureIds.Nodes, "Nodes", Packing + input.SpareNodes);
        Connections = Assumed(FigureIds.Connections, "Database connections at most", DatabaseConnections());
        AnalyzersRequired = deployment is { ImagesPerHour: > 0, MinutesPerImage: not null }
            ? Assumed(FigureIds.AnalyzersRequired, "Analyzers required", Queueing())
            : null;
    }

    public Deployment Deployment { get; }

    public Vocabulary Vocabulary { get; }

    public RuleBook Book => Vocabulary.Book;

    public UnitFamily Family { get; }

    public IReadOnlyList<ServicePlan> Services { get; }

    public Figure Replicas { get; }

    public Figure Memory { get; }

    /// <summary>CPUs of all replicas, where the release states CPU.</summary>
    public Figure? Cpu { get; }

    public Figure TemporaryPerAnalyzer { get; }

    public Figure Temporary { get; }

    public Figure ObjectStorage { get; }

    public Figure ObjectAtHorizon { get; }

    public Figure Configuration { get; }

    /// <summary>Storage of the database, where the release states any.</summary>
    public Figure? Database { get; }

    /// <summary>The nodes that hold the replicas, without the spare ones.</summary>
    public Term Packing { get; }

    public Figure Nodes { get; }

    public Figure Connections { get; }

    public Figure? AnalyzersRequired { get; }

    private Term DocumentsPerImage => Book[RuleIds.ObjectPerImage].Number;

    public IReadOnlyList<Figure> All() =>
    [
        Replicas,
        Memory,
        .. Services.Select(service => service.Memory),
        .. Stated(Cpu),
        .. Services.SelectMany(service => Stated(service.Cpu)),
        TemporaryPerAnalyzer,
        Temporary,
        ObjectStorage,
        ObjectAtHorizon,
        Configuration,
        Nodes,
        .. Stated(Database),
        Connections,
        .. Stated(AnalyzersRequired),
    ];

    private static Figure[] Stated(Figure? figure) => figure is null ? [] : [figure];

    private ServicePlan ServicePlanOf(AnchoreService service)
    {
        var each = input.Memory ?? service.Memory.Number;
        var memory = Vendor(FigureIds.MemoryOf(service.Id), $"Memory of {service.Name}", input.Replicas(service) * each);
        var cpu = service.Cpu is { } rule ? Vendor(FigureIds.CpuOf(service.Id), $"CPU of {service.Name}", input.Replicas(service) * rule.Number) : null;
        return new ServicePlan(service, Deployment.Replicas[service], (long)each.Value!.Value, each.Text, memory, cpu);
    }

    private IEnumerable<Term> MemoryToPack() => [input.NodeMemory, .. Services.Select(service => service.Memory.Derivation)];

    // Without the CPUs of a node, CPU is no constraint.
    private IEnumerable<Term> CpuToPack() =>
        input.NodeCpu is { } nodeCpu ? [nodeCpu, .. Services.Select(service => service.Cpu!.Derivation)] : [];

    private Term DatabaseStorage(Rule minimum) => Deployment.ObjectStore == ObjectStoreRule.Database
        ? minimum.Number + ObjectStorage.Derivation
        : Add(minimum.Number);

    // Every service that uses the Anchore database may fill its pool and its overflow; services with equal settings share a term.
    private Term DatabaseConnections()
    {
        var groups = Book.Services.Where(service => service.Connections.Count > 0).GroupBy(service => string.Join('+', service.Connections.Select(rule => rule.Id)));
        return Sum([.. groups.Select(group => Replicated([.. group]))]);
    }

    private Term Replicated(IReadOnlyList<AnchoreService> services)
    {
        var replicas = Sum([.. services.Select(input.Replicas)]).Named("Replicas that use the database");
        return replicas * Sum([.. services[0].Connections.Select(rule => rule.Number)]);
    }

    private Term Queueing() => CeilingDivide(
        input.ImagesPerHour * input.MinutesPerImage,
        Multiply(Book[RuleIds.MinutesPerHour].Number, input.Concurrency, input.Utilization));

    private static Term Sum(Term[] terms) => terms.Length == 1 ? terms[0] : Add(terms);

    private Figure Vendor(string id, string label, Term term) => new(id, label, FigureKind.Vendor, term, Family);

    private Figure Assumed(string id, string label, Term term) => new(id, label, FigureKind.Assumption, term, Family);
}
