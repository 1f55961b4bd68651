using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>Checks of hosts outside the site, of registries and of the object store.</summary>
internal static class NetworkObservations
{
    public static Observation? Find(PlanContext plan, PreflightProblem problem) =>
        problem.Check.Split('.') is [PreflightCheck.Network, var party, var aspect] && FindRow(plan, party) is { } row
            ? aspect == PreflightCheck.Name ? Name(row) : Port(row, problem.IsFailure)
            : null;

    private static NetworkRule? FindRow(PlanContext plan, string party)
    {
        var id = party == PreflightCheck.Registry ? PartyIds.Registries : party;
        return plan.Site.FindTo(id);
    }

    private static Observation Name(NetworkRule row) => new(
        $"the name of {Describe(row)} did not resolve on the machine of the run.",
        "Ask for an entry in DNS, or run the preflight where the services are to run.",
        row.ToRule());

    private static Observation Port(NetworkRule row, bool isFailure) => isFailure
        ? new(
            $"{Describe(row)} did not answer the machine of the run.",
            "Ask for the firewall to be opened, or run the preflight where the services are to run.",
            row.ToRule())
        : new(
            $"{Describe(row)} answered through a proxy alone, or with a certificate that the machine of the run does not trust.",
            "Plan with internet access through a proxy, and let the services trust the authority of a proxy that opens TLS.",
            row.ToRule());

    private static string Describe(NetworkRule row) => row.To.Id switch
    {
        PartyIds.Registries => "a registry that was tried",
        PartyIds.ObjectStore => "the object store that was tried",
        _ => $"{row.To.Name} ({row.To.Address})",
    };
}
