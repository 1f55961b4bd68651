using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the services may open more connections than the vendor asks for, where the release states it.</summary>
internal sealed class DatabaseConnectionsFinding() : FindingDefinition(FindingIds.DatabaseConnections)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.DatabaseConnections) is not { } rule)
        {
            return null;
        }

        var most = plan[FigureIds.Connections].Value!.Value;
        var stated = rule.Number.Value!.Value;
        return most > stated
            ? Warning(
                rule,
                $"The services may open up to {Display.Count(most)} database connections, "
                    + $"more than the {Display.Count(stated)} that the vendor asks for at least.",
                $"Set max_connections to {Display.Count(most)} or more, or put a connection pooler in between.")
            : Ok(
                rule,
                $"The services open at most {Display.Count(most)} database connections; "
                    + $"the vendor asks for {Display.Count(stated)} to be allowed.");
    }
}
