using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Who opens a connection, in words.</summary>
internal static class ConnectionEnds
{
    public static string Openers(PlanContext plan, NetworkRule connection) => Sentence.Join([.. NamesOf(plan, connection)]);

    public static IEnumerable<string> NamesOf(PlanContext plan, NetworkRule connection) => connection.By.Count > 0
        ? connection.By.Select(service => Sentence.Inside(plan.Book.FindService(service)!.Name))
        : [Sentence.Inside(connection.From.Name)];
}
