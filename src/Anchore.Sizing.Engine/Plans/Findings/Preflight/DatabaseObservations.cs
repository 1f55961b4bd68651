using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>Checks of PostgreSQL and Redis.</summary>
internal static class DatabaseObservations
{
    public static Observation? Find(PlanContext plan, PreflightProblem problem) => problem.Check switch
    {
        PreflightCheck.PostgresVersion when plan.Deployment.Postgres is null => new(
            "the database did not answer.",
            "Run the preflight where the database can be reached, as a user who may sign in.",
            plan.Book[RuleIds.PostgresVersion]),
        PreflightCheck.RedisVersion when plan.Deployment.Redis is null => new(
            "Redis did not answer, or refused the password.",
            "Run the preflight where Redis can be reached, with the URI that the UI gets.",
            plan.Book[RuleIds.RedisVersion]),
        PreflightCheck.PostgresCron when plan.Book.Find(RuleIds.PostgresCron) is { } rule => new(
            problem.IsFailure
                ? "the database server does not offer the extension pg_cron."
                : "pg_cron is offered, but not installed in the database of the plan.",
            "Have pg_cron loaded, cron.database_name set to the database of the plan, and the extension created there.",
            rule),
        PreflightCheck.Connections => Connections(plan, problem),
        _ => null,
    };

    private static Observation Connections(PlanContext plan, PreflightProblem problem)
    {
        var stated = plan.Book.Find(RuleIds.DatabaseConnections);
        var most = Display.Count(plan[FigureIds.Connections].Value!.Value);
        var message = problem.IsFailure && stated is not null
            ? $"the database allows fewer connections than the {stated.Value} that the vendor asks for."
            : $"the database leaves fewer connections than the {most} that the services may open.";
        return new(
            message,
            $"Raise max_connections and the limits of the role and the database, or put a connection pooler in between{Keys(plan.Book)}.",
            stated ?? plan.Book.Find(RuleIds.PoolSize) ?? plan.Book[RuleIds.NodePacking]);
    }

    // The rules of the pools cite the chart's keys.
    private static string Keys(RuleBook book) =>
        book.Find(RuleIds.PoolSize)?.Source is { } size && book.Find(RuleIds.PoolOverflow)?.Source is { } overflow
            ? $", or lower {Key(size)} and {Key(overflow)} in the chart's values"
            : "";

    private static string Key(Source source) => source.Section.Split(", ")[^1];
}
