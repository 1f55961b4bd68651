using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using static Anchore.Sizing.Engine.Plans.Derivations.Term;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The formulas of a plan, each written once, in the words of the rule book.</summary>
internal sealed class Formulas
{
    private const int OtherFigures = 12;

    private readonly Inputs input;
    private readonly ServicePlan[] services;

    public Formulas(Deployment deployment, ReleaseNames names)
    {
        Deployment = deployment;
        Vocabulary = names.Vocabulary;
        input = new Inputs(deployment, names);
        Family = DisplayFamily.Of(deployment, Vocabulary.Defaults);

        services = new ServicePlan[names.Services.Length];
        foreach (var service in names.Services)
        {
            services[service.Service.Index] = ServicePlanOf(service);
        }

        var memory = Array.ConvertAll<ServicePlan, Term>(services, service => service.Memory.Derivation);
        var cpu = Book.StatesCpu ? Array.ConvertAll<ServicePlan, Term>(services, service => service.Cpu!.Derivation) : [];
        Replicas = Vendor(FigureNames.Replicas, Add(input.Replicas));
        Memory = Vendor(FigureNames.Memory, Add(memory));
        Cpu = Book.StatesCpu ? Vendor(FigureNames.Cpu, Add(cpu)) : null;
        TemporaryPerAnalyzer = Vendor(FigureNames.TemporaryPerAnalyzer, (Book[RuleIds.TemporaryFactor].Number * input.LargestImage * input.Concurrency) + input.LayerCache);
        Temporary = Vendor(FigureNames.Temporary, input.Analyzers * TemporaryPerAnalyzer.Derivation);
        ObjectStorage = Vendor(
            Deployment.KeepsDocumentsInDatabase ? FigureNames.DocumentsInDatabase : FigureNames.Object,
            input.Images * DocumentsPerImage);
        ObjectAtHorizon = Vendor(
            Deployment.KeepsDocumentsInDatabase ? FigureNames.DocumentsInDatabaseAtHorizon : FigureNames.ObjectAtHorizon,
            (input.Images + (input.ImagesPerMonth * input.Months)) * DocumentsPerImage);
        Configuration = Vendor(FigureNames.Configuration, Replicas.Derivation * Book[RuleIds.ConfigurationVolume].Number);
        Database = Book.Find(RuleIds.DatabaseStorage) is { } minimum ? Vendor(FigureNames.Database, DatabaseStorage(minimum)) : null;
        Packing = Pack(memory, cpu).Named(FigureNames.Packing);
        Nodes = Assumed(FigureNames.Nodes, Packing + input.SpareNodes);
        Connections = Assumed(FigureNames.Connections, DatabaseConnections());
        AnalyzersRequired = deployment is { ImagesPerHour: > 0, MinutesPerImage: not null }
            ? Assumed(FigureNames.AnalyzersRequired, Queueing())
            : null;
    }

    public Deployment Deployment { get; }

    public Vocabulary Vocabulary { get; }

    public RuleBook Book => Vocabulary.Book;

    public UnitFamily Family { get; }

    public IReadOnlyList<ServicePlan> Services => services;

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
    public Operation Packing { get; }

    public Figure Nodes { get; }

    public Figure Connections { get; }

    public Figure? AnalyzersRequired { get; }

    /// <summary>Whether a rule asks for anything: the service that it is about runs, or it is about none in particular.</summary>
    public bool Applies(Rule rule) => Book.FindServiceOf(rule) is null || FindRunning(rule) is not null;

    /// <summary>The service that a rule is about, where it runs.</summary>
    public ServicePlan? FindRunning(Rule rule) =>
        Book.FindServiceOf(rule) is { } service && services[service.Index] is { Replicas: > 0 } running ? running : null;

    /// <summary>The connections, put together when somebody reads them.</summary>
    public SiteNetwork Site => field ??= new SiteNetwork(Deployment, Book);

    private Leaf DocumentsPerImage => Book[RuleIds.ObjectPerImage].Number;

    /// <summary>The figures that the release and the deployment give, in reading order.</summary>
    public IReadOnlyList<Figure> All()
    {
        var figures = new List<Figure>(OtherFigures + (services.Length * (Book.StatesCpu ? 2 : 1))) { Replicas, Memory };
        foreach (var service in services)
        {
            figures.Add(service.Memory);
        }

        AddStated(figures, Cpu);
        foreach (var service in services)
        {
            AddStated(figures, service.Cpu);
        }

        figures.Add(TemporaryPerAnalyzer);
        figures.Add(Temporary);
        figures.Add(ObjectStorage);
        figures.Add(ObjectAtHorizon);
        figures.Add(Configuration);
        figures.Add(Nodes);
        AddStated(figures, Database);
        figures.Add(Connections);
        AddStated(figures, AnalyzersRequired);
        return figures;
    }

    private static void AddStated(List<Figure> figures, Figure? figure)
    {
        if (figure is not null)
        {
            figures.Add(figure);
        }
    }

    private ServicePlan ServicePlanOf(ServiceNames names)
    {
        var service = names.Service;
        var replicas = input.Replicas[service.Index];
        var each = input.Memory ?? service.Memory.Number;
        var memory = Vendor(names.Memory, replicas * each);
        var cpu = service.Cpu is { } rule ? Vendor(names.Cpu, replicas * rule.Number) : null;
        return new ServicePlan(service, memory, cpu);
    }

    // Without the CPUs of a node, CPU is no constraint.
    private Operation Pack(Term[] memory, Term[] cpu) =>
        input.NodeCpu is { } nodeCpu ? FirstFitDecreasing([input.NodeMemory, .. memory, nodeCpu, .. cpu]) : FirstFitDecreasing([input.NodeMemory, .. memory]);

    private Operation DatabaseStorage(Rule minimum) => Deployment.KeepsDocumentsInDatabase
        ? minimum.Number + ObjectStorage.Derivation
        : Add(minimum.Number);

    // Every process that uses the Anchore database may fill its pool and its overflow; services with equal settings share a term.
    private Operation DatabaseConnections() => Book.ConnectionGroups is [var only]
        ? Connected(only)
        : Add(Array.ConvertAll<ConnectionGroup, Term>(Book.ConnectionGroups, Connected));

    private Operation Connected(ConnectionGroup group) => group.Services is [var only]
        ? ProcessesOf(only) * group.Each
        : ProcessesOf(group.Services).Named(FigureNames.ConnectedProcesses) * group.Each;

    private Operation ProcessesOf(AnchoreService[] running)
    {
        var processes = new Term[running.Length];
        for (var index = 0; index < running.Length; index++)
        {
            processes[index] = ProcessesOf(running[index]);
        }

        return Add(processes);
    }

    private Term ProcessesOf(AnchoreService service)
    {
        Term replicas = input.Replicas[service.Index];
        return service.Processes is { } each ? replicas * each.Number : replicas;
    }

    private Operation Queueing() => CeilingDivide(
        input.ImagesPerHour * input.MinutesPerImage,
        Multiply(Book[RuleIds.MinutesPerHour].Number, input.Concurrency, input.Utilization));

    private Figure Vendor(TermName name, Operation term) => new(FigureKind.Vendor, term.Named(name), Family);

    private Figure Assumed(TermName name, Operation term) => new(FigureKind.Assumption, term.Named(name), Family);
}
