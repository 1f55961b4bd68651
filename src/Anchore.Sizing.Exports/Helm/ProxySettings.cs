using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The environment variables of services that reach the internet through a proxy.</summary>
/// <param name="plan">The plan.</param>
/// <param name="services">The services of the plan that the chart knows.</param>
/// <param name="sectionOf">The section of such a service in the chart.</param>
/// <param name="hosts">Names without a domain under which the services of the chart call each other.</param>
internal sealed class ProxySettings(
    SizingPlan plan, IEnumerable<ServicePlan> services, Func<string, string> sectionOf, IEnumerable<string> hosts)
{
    private const string Secret = "anchore-proxy";
    private const int Https = 443;

    // Kubernetes' own API and the cloud's metadata, where roles come from, are never behind the proxy.
    private static readonly string[] Direct =
        ["localhost", "127.0.0.1", ".svc", ".cluster.local", "169.254.169.254", "$(KUBERNETES_SERVICE_HOST)"];

    /// <summary>The services that go out; none without a proxy.</summary>
    public IReadOnlyList<ServicePlan> Services { get; } =
        plan.Deployment.InternetAccess == InternetAccess.Proxy ? GoingOut(plan, services) : [];

    public void SetIn(YamlMap values)
    {
        foreach (var service in Services)
        {
            values.Set(sectionOf(service.Service.Id) + ".extraEnv", [FromSecret("HTTPS_PROXY"), FromSecret("HTTP_PROXY"), NoProxy()]);
        }
    }

    public IEnumerable<string> Requirements() =>
        Services.Count == 0 ? [] : [$"Secret \"{Secret}\" with HTTPS_PROXY and HTTP_PROXY: the URL of your proxy, such as "
            + "http://user:password@proxy.example.com:3128."];

    public IEnumerable<string> Replaced() =>
        Services.Count == 0 ? [] : [Lists(Services.Select(service => sectionOf(service.Service.Id)))];

    public IEnumerable<string> Lines()
    {
        if (Services.Count > 0)
        {
            yield return "The proxy is used by "
                + $"{string.Join(", ", Services.Select(service => Sentence.Inside(service.Service.Name)))}. It must allow "
                + $"{string.Join(", ", Allowed())}.";
            yield return "NO_PROXY keeps the cluster's own names away from the proxy: add the hosts within the site that these "
                + "services call over HTTP, such as registries and object stores.";
        }
    }

    /// <summary>Says that lists of environment variables are replaced whole.</summary>
    public static string Lists(IEnumerable<string> sections) =>
        $"{string.Join(", ", sections.Select(section => section + ".extraEnv"))}: Helm replaces lists whole, so add the variables of "
            + "your own lists to these.";

    private static ServicePlan[] GoingOut(SizingPlan plan, IEnumerable<ServicePlan> services)
    {
        var callers = Rows(plan).SelectMany(row => row.By.Count > 0 ? row.By : [row.From.Id]).ToHashSet();
        return [.. services.Where(service => service.Replicas > 0 && callers.Contains(service.Service.Id))];
    }

    // HTTP goes through the proxy: connections of services to port 443, or to one that the site decides.
    private static IEnumerable<NetworkRule> Rows(SizingPlan plan) => plan.Network.Where(row =>
        row is { Direction: NetworkDirection.Egress, Port: null or Https }
        && (row.From.Id == PartyIds.Services || plan.Book.FindService(row.From.Id) is not null)
        && !IsDirect(plan.Deployment, row.To.Id));

    private static bool IsDirect(Deployment deployment, string party) => party switch
    {
        PartyIds.Registries => deployment.RegistryLocation == NetworkLocation.Inside,
        PartyIds.ObjectStore => deployment.ObjectStoreLocation == NetworkLocation.Inside,
        "identityProvider" => true,
        _ => false,
    };

    private IEnumerable<string> Allowed() =>
        Rows(plan).Select(row => row.EndToEnd.Destination).Distinct();

    private static YamlMap FromSecret(string name) => new YamlMap()
        .Set("name", name)
        .Set("valueFrom.secretKeyRef.name", Secret)
        .Set("valueFrom.secretKeyRef.key", name);

    private YamlMap NoProxy() => new YamlMap().Set("name", "NO_PROXY").Set("value", string.Join(',', Direct.Concat(hosts)));
}
