using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>
/// The most connections to the database: every process that uses it may fill its pool and its overflow. Services with equal settings
/// share a term.
/// </summary>
internal sealed class DatabaseConnections()
    : FigureDefinition(FigureIds.Connections, "Database connections at most", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation Derive(PlanContext plan) => plan.Book.ConnectionGroups is [var only]
        ? Connected(plan, only)
        : Term.Add(Array.ConvertAll<ConnectionGroup, Term>(plan.Book.ConnectionGroups, group => Connected(plan, group)));

    private static Operation Connected(PlanContext plan, ConnectionGroup group) => group.Services is [var only]
        ? ProcessesOf(plan, only) * group.Each
        : Processes(plan, group).Named("Processes that use the database") * group.Each;

    private static Operation Processes(PlanContext plan, ConnectionGroup group) =>
        Term.Add(Array.ConvertAll(group.Services, service => ProcessesOf(plan, service)));

    private static Term ProcessesOf(PlanContext plan, AnchoreService service)
    {
        Term replicas = plan.Inputs.ReplicasOf(service);
        return service.Processes is { } each ? replicas * each.Number : replicas;
    }
}
