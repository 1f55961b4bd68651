using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What the database must offer, where the release states it.</summary>
internal static class DatabaseFindings
{
    public static Finding? Storage(PlanContext plan)
    {
        if (plan.Find(FigureIds.Database) is not { } storage)
        {
            return null;
        }

        var rule = plan.Book[RuleIds.DatabaseStorage];
        var documents = plan.Deployment.KeepsDocumentsInDatabase ? $", analysis documents included{AtHorizon(plan, storage)}" : "";
        return new Finding(FigureIds.Database, Severity.Info, $"The database needs at least {storage.Display} of storage{documents}.", "Provide it before the installation, with room to grow.", rule);
    }

    public static Finding? Connections(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.DatabaseConnections) is not { } rule)
        {
            return null;
        }

        var most = plan[FigureIds.Connections].Value!.Value;
        var stated = rule.Number.Value!.Value;
        return most > stated
            ? new Finding(FigureIds.Connections, Severity.Warning, $"The services may open up to {Display.Count(most)} database connections, more than the {Display.Count(stated)} that the vendor asks for at least.", $"Set max_connections to {Display.Count(most)} or more, or put a connection pooler in between.", rule)
            : new Finding(FigureIds.Connections, Severity.Ok, $"The services open at most {Display.Count(most)} database connections; the vendor asks for {Display.Count(stated)} to be allowed.", null, rule);
    }

    public static Finding? Cron(PlanContext plan) =>
        plan.Book.Find(RuleIds.PostgresCron) is { } rule
            ? new Finding(rule.Id, Severity.Info, "PostgreSQL needs the extension pg_cron, installed and enabled.", "Ask whether the database offers it; managed services often need a setting for it.", rule)
            : null;

    // The database grows by the documents that it keeps.
    private static string AtHorizon(PlanContext plan, Figure storage)
    {
        var growth = plan[FigureIds.ObjectAtHorizon].Value!.Value - plan[FigureIds.Object].Value!.Value;
        return HorizonText.After(plan.Deployment, $"and {Display.Of(storage.Value!.Value + growth, Unit.Bytes)}");
    }
}
