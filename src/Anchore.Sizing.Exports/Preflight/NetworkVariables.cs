using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>What the script has to know of the hosts outside the site, of the registries and of the object store.</summary>
internal static partial class NetworkVariables
{
    public static IEnumerable<(string Name, string Value)> Create(SizingPlan plan)
    {
        var outside = plan.Network.Select(row => row.EndToEnd)
            .Where(row => row.To.OffSite && row.To.Id is not (PartyIds.Registries or PartyIds.ObjectStore))
            .ToLookup(IsNamed);
        return
        [
            (
                "INTERNET",
                plan.Deployment.InternetAccess switch
                {
                    InternetAccess.Direct => "direct",
                    InternetAccess.Proxy => "proxy",
                    _ => "none",
                }
            ),
            (
                "OUTSIDE",
                Lines(outside[true].Select(row => $"{row.To.Id}|{row.To.Name}|{row.To.Address}|{row.Port}|{Citation.Format(row)}"))
            ),
            ("OUTSIDE_UNNAMED", Lines(outside[false].Select(row => $"{row.To.Id}|{row.To.Name}|{row.To.Address}|{Citation.Format(row)}"))),
            ("REGISTRY_SOURCE", Citation.Format(plan.ConnectionTo(PartyIds.Registries))),
            ("OBJECT_STORE_SOURCE", Citation.Format(plan.ConnectionTo(PartyIds.ObjectStore))),
        ];
    }

    private static bool IsNamed(NetworkRule row) => row.Port is not null && HostName().IsMatch(row.To.Address);

    private static string Lines(IEnumerable<string> rows) => string.Join('\n', rows.Distinct());

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostName();
}
