using System.Text.Json.Nodes;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>Values for sites behind a proxy and without internet access.</summary>
public sealed class InternetTests
{
    private const string Proxy = """{"internetAccess":"proxy"}""";
    private const string None = """{"internetAccess":"none"}""";

    [Theory]
    [InlineData("4.0", Proxy, "anchoreAnalyzer, anchoreCatalog, anchorePolicyEngine, anchoreEnterpriseNotifications")]
    [InlineData("4.0", """{"internetAccess":"proxy","registryLocation":"inside"}""", "anchorePolicyEngine, anchoreEnterpriseNotifications")]
    [InlineData(
        "4.0",
        """{"internetAccess":"proxy","registryLocation":"inside","objectStore":"s3","feeds":1}""",
        "anchoreCatalog, anchoreEnterpriseNotifications, anchoreEnterpriseFeeds"
    )]
    [InlineData("5.12", Proxy, "analyzer, catalog, dataSyncer, notifications")]
    [InlineData("6.1", Proxy, "analyzer, catalog, dataSyncer, notifications")]
    [InlineData("6.1", """{"internetAccess":"proxy","dataSyncer":0,"notifications":0}""", "analyzer, catalog")]
    public void Services_that_go_out_use_the_proxy(string release, string deployment, string sections)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan(deployment, release)));

        Assert.Equal(
            sections.Split(", ").Select(section => section + ".extraEnv").Order(),
            values.Paths().Where(path => path.EndsWith("extraEnv", StringComparison.Ordinal)).Order()
        );
        Assert.All(sections.Split(", "), section => Assert.Equal(["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"], Names(values, section)));
    }

    [Theory]
    [InlineData("4.0", "anchoreAnalyzer", "anchore-anchore-engine-catalog")]
    [InlineData("6.1", "analyzer", ".cluster.local")]
    public void Names_inside_the_cluster_are_called_directly(string release, string section, string host)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan(Proxy, release)));

        var direct = Variables(values, section).Single(variable => variable!["name"]!.GetValue<string>() == "NO_PROXY")!["value"]!
            .GetValue<string>()
            .Split(',');

        Assert.Contains("localhost", direct);
        Assert.Contains(".svc", direct);
        Assert.Contains("$(KUBERNETES_SERVICE_HOST)", direct);
        Assert.Contains(host, direct);
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_secret_of_the_proxy_is_in_the_list_of_what_must_exist(string release)
    {
        var text = Handover.Text(Handover.Helm(Handover.Plan(Proxy, release)));

        Assert.Contains("# - Secret \"anchore-proxy\" with HTTPS_PROXY and HTTP_PROXY", text, StringComparison.Ordinal);
        Assert.Contains("name: anchore-proxy\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Automatic_synchronization_is_off_without_internet_access()
    {
        var older = ReadYaml.Create(Handover.Helm(Handover.Plan(None, "5.12")));
        var newer = ReadYaml.Create(Handover.Helm(Handover.Plan(None, "6.1")));

        Assert.Equal("""[{"name":"ANCHORE_DATA_SYNC_AUTO_SYNC_ENABLED","value":"false"}]""", Variables(older, "dataSyncer").ToJsonString());
        Assert.False(newer.Find("anchoreConfig.data_syncer.auto_sync_enabled")!.GetValue<bool>());
        Assert.DoesNotContain(newer.Paths(), path => path.EndsWith("extraEnv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4.0", "anchoreEnterpriseGlobal.image and anchoreEnterpriseUi.image: the mirrored images")]
    [InlineData("4.0", "plan a replica of feeds, or set anchoreEnterpriseFeeds.url")]
    [InlineData("5.12", "upgradeJob.kubectlImage and osaaMigrationJob.kubectlImage: the mirrored image")]
    [InlineData("6.1", "image and ui.image: the mirrored images")]
    [InlineData("6.1", "kubectlImage: the mirrored image")]
    [InlineData("6.1", "helm install anchore ./enterprise-4.1.4.tgz --values values.yaml")]
    [InlineData("6.1", "carry the vulnerability data in")]
    public void The_head_says_what_is_mirrored_and_carried_in(string release, string expected) =>
        Assert.Contains(expected, Handover.Text(Handover.Helm(Handover.Plan(None, release))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void With_a_direct_way_nothing_is_said_or_set(string release)
    {
        var file = Handover.Helm(Handover.Plan("{}", release));

        Assert.DoesNotContain("proxy", Handover.Text(file), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Without internet access", Handover.Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain(ReadYaml.Create(file).Paths(), path => path.EndsWith("extraEnv", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void No_variable_is_one_that_the_chart_refuses(string release)
    {
        var refused = ChartKeys.Create(Handover.Engine.Catalog.Find(release)!.Chart.ToString()).RefusedVariables;

        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var values = ReadYaml.Create(Handover.Helm(Handover.Engine.Plan(deployment)));

                    var sections = values
                        .Paths()
                        .Where(path => path.EndsWith(".extraEnv", StringComparison.Ordinal))
                        .Select(path => path[..^".extraEnv".Length]);

                    Assert.Empty(sections.SelectMany(section => Names(values, section)).Intersect(refused));
                },
                iter: 100,
                print: Handover.Print
            );
    }

    private static JsonArray Variables(ReadYaml values, string section) => values.Find(section + ".extraEnv")!.AsArray();

    private static IEnumerable<string> Names(ReadYaml values, string section) =>
        Variables(values, section).Select(variable => variable!["name"]!.GetValue<string>());
}
