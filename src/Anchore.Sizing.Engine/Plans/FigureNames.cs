using Anchore.Sizing.Engine.Plans.Derivations;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The names of the figures that every release has, and of the parts of formulas that are worth a name; see <see cref="ServiceNames"/> for the others.</summary>
internal static class FigureNames
{
    public static readonly TermName Replicas = new("Service replicas", FigureIds.Replicas);
    public static readonly TermName Memory = new("Memory", FigureIds.Memory);
    public static readonly TermName Cpu = new("CPU", FigureIds.Cpu);
    public static readonly TermName TemporaryPerAnalyzer = new("Temporary storage per analyzer", FigureIds.TemporaryPerAnalyzer);
    public static readonly TermName Temporary = new("Temporary storage", FigureIds.Temporary);
    public static readonly TermName Object = new("Object storage", FigureIds.Object);
    public static readonly TermName ObjectAtHorizon = new("Object storage at the horizon", FigureIds.ObjectAtHorizon);
    public static readonly TermName Configuration = new("Configuration volumes", FigureIds.Configuration);
    public static readonly TermName Database = new("Database storage at least", FigureIds.Database);
    public static readonly TermName Packing = new("Nodes in use");
    public static readonly TermName Nodes = new("Nodes", FigureIds.Nodes);
    public static readonly TermName ConnectedProcesses = new("Processes that use the database");
    public static readonly TermName Connections = new("Database connections at most", FigureIds.Connections);
    public static readonly TermName AnalyzersRequired = new("Analyzers required", FigureIds.AnalyzersRequired);
}
