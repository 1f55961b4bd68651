using System.Globalization;
using Anchore.Sizing.Web.Hosting.Settings;
using YamlDotNet.RepresentationModel;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What the README and the deployment files say about running instances is what they are.</summary>
public sealed class OperationTests
{
    private static readonly string Readme = File.ReadAllText(Publication.RepositoryFile("src/Anchore.Sizing.Web/Deploy/README.md"));
    private static readonly string Manifest = File.ReadAllText(Publication.RepositoryFile("src/Anchore.Sizing.Web/Deploy/kubernetes.yaml"));
    private static readonly string Dockerfile = File.ReadAllText(Publication.RepositoryFile("Dockerfile"));

    [Fact]
    public void The_readme_lists_every_setting_and_no_other() =>
        Assert.Equal(SettingsReflection.Variables.Order(), Rows.Select(row => row[1].Trim('`')).Order());

    [Fact]
    public void The_readme_gives_the_range_and_the_default_of_every_number()
    {
        foreach (var (section, property, value) in SettingsReflection.Numbers)
        {
            var row = Rows.Single(row => row[1] == $"`{section}__{property.Name}`");
            var (minimum, maximum) = SettingsReflection.RangeOf(section, property.Name);

            Assert.Equal(FormattableString.Invariant($"{minimum:#,0} to {maximum:#,0}"), row[4]);
            Assert.True(
                row[3].Contains("the processors", StringComparison.Ordinal) || row[3] == FormattableString.Invariant($"{value:#,0}"),
                row[3]
            );
        }
    }

    [Fact]
    public void The_manifest_sets_only_what_can_be_set_and_to_what_is_allowed()
    {
        var set = Environment().Where(variable => variable.Name != "DataProtectionKeys").ToArray();

        var application = SettingsTests.Read<ApplicationOptions>(set);
        var shutdown = SettingsTests.Read<ShutdownOptions>(set);

        Assert.NotEmpty(application.ProxyNetworks()!);
        Assert.All(set, variable => Assert.Contains(variable.Name, SettingsReflection.Variables.Append("Logging__Console__FormatterName")));
        Assert.True(Number(Spec["terminationGracePeriodSeconds"]) > shutdown.DrainSeconds + shutdown.FinishSeconds);
    }

    [Fact]
    public void The_manifest_asks_the_addresses_and_the_port_that_the_container_has()
    {
        var probes = new[] { "startupProbe", "livenessProbe", "readinessProbe" }.Select(probe =>
            Container[probe]["httpGet"]["path"].ToString()
        );
        var port = Container["ports"][0]["containerPort"].ToString();

        Assert.Equal(["/healthz", "/healthz", "/readyz"], probes);
        Assert.Contains($"ASPNETCORE_HTTP_PORTS={port} ", Dockerfile, StringComparison.Ordinal);
        Assert.Contains("Logging__Console__FormatterName=json", Dockerfile, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_gives_the_container_no_more_than_it_needs()
    {
        var rights = Container["securityContext"];

        Assert.Equal(
            ["false", "true", "[ ALL ]"],
            new[] { rights["allowPrivilegeEscalation"], rights["readOnlyRootFilesystem"], rights["capabilities"]["drop"] }.Select(right =>
                right.ToString()
            )
        );
        Assert.Equal(
            ["true", "RuntimeDefault"],
            new[] { Spec["securityContext"]["runAsNonRoot"], Spec["securityContext"]["seccompProfile"]["type"] }.Select(right =>
                right.ToString()
            )
        );
        Assert.Equal("false", Spec["automountServiceAccountToken"].ToString());
    }

    [Fact]
    public void The_manifest_mounts_the_keys_where_the_setting_looks_for_them()
    {
        var folder = Environment().Single(variable => variable.Name == "DataProtectionKeys").Value;

        Assert.Equal(folder, Container["volumeMounts"][0]["mountPath"].ToString());
        Assert.Equal(Spec["volumes"][0]["name"], Container["volumeMounts"][0]["name"]);
    }

    [Fact]
    public void The_manifest_runs_two_instances_of_which_one_at_most_is_taken_away()
    {
        var budget = Document("PodDisruptionBudget");

        Assert.Equal("2", Document("Deployment")["spec"]["replicas"].ToString());
        Assert.Equal("1", budget["spec"]["maxUnavailable"].ToString());
        Assert.Equal("ClientIP", Document("Service")["spec"]["sessionAffinity"].ToString());
        Assert.Equal("cookie", Document("Ingress")["metadata"]["annotations"]["nginx.ingress.kubernetes.io/affinity"].ToString());
    }

    /// <summary>The rows of the table of settings; the first cell is empty.</summary>
    private static string[][] Rows =>
        [
            .. Readme
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
        ];

    private static YamlNode Spec => Document("Deployment")["spec"]["template"]["spec"];

    private static YamlNode Container => Spec["containers"][0];

    private static YamlNode Document(string kind)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Manifest));
        return stream.Documents.Select(document => document.RootNode).Single(root => root["kind"].ToString() == kind);
    }

    private static IEnumerable<(string Name, string Value)> Environment() =>
        ((YamlSequenceNode)Container["env"]).Select(variable => (variable["name"].ToString(), variable["value"].ToString()));

    private static int Number(YamlNode node) => int.Parse(node.ToString(), CultureInfo.InvariantCulture);
}
