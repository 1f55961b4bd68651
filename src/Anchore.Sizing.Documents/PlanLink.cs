using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents;

/// <summary>The link of a plan: the calculator's path, and the deployment as its query.</summary>
public static class PlanLink
{
    /// <summary>The link of a query; the path alone where it is empty.</summary>
    /// <param name="query">The query, without a question mark.</param>
    public static string FromQuery(string query) => query.Length == 0 ? "/" : "/?" + query;

    extension(SizingPlan plan)
    {
        /// <summary>The plan's link: path and query.</summary>
        public string Link => FromQuery(plan.Query);
    }
}
