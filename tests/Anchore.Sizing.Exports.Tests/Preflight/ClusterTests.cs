using Anchore.Sizing.Imports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Clusters of several kinds of nodes.</summary>
public sealed class ClusterTests
{
    private const string Large = "64Gi|16|5.15.0|containerd://1.7.2|linux|amd64|";
    private const string Small = "7Gi|2|5.4.0|containerd://1.7.2|linux|amd64|";
    private const string Pool = "64Gi|16|4.18.0|docker://20.10.7|linux|amd64|dedicated=anchore:NoSchedule ";
    private const string Windows = "64Gi|16|10.0.20348.1|containerd://1.6.8|windows|amd64|";
    private const string Arm = "64Gi|16|6.1.0|cri-o://1.27.1|linux|arm64|";
    private const string ControlPlane = "64Gi|16|5.15.0|containerd://1.7.2|linux|amd64|node-role.kubernetes.io/control-plane=:NoSchedule ";
    private const string Closed = "64Gi|16|5.15.0|containerd://1.7.2|linux|amd64|node.kubernetes.io/unschedulable=:NoSchedule ";

    public static TheoryData<string[], string, string, string> Clusters { get; } =
        new()
        {
            { [Large, Large, Large, Large], "pass", "pass", "4 among 4, with 274.8 GB in all, other pods not deducted;" },
            {
                [Small, Windows, Windows, Windows],
                "fail",
                "fail",
                "0 among 1, with 7.5 GB in all, other pods not deducted; not counted: 3 windows;"
            },
            {
                [Small, Arm, Arm],
                "fail",
                "fail",
                "0 among 1, with 7.5 GB in all, other pods not deducted; not counted: 2 arm64; the plan takes the vendor's images to be for amd64 only: "
            },
            {
                [Windows, Arm, ControlPlane, Closed],
                "fail",
                "fail",
                "0 among 0, with 0.0 GB in all, other pods not deducted; not counted: 1 windows, 1 arm64, 1 of the control plane, 1 not ready or closed; the plan takes the vendor's images to be for amd64 only: The vendor's documents name no processor."
            },
            { [Small, Pool, Pool, Pool], "warn", "warn", "3 among 4, with 213.6 GB in all" },
            { [Pool, Pool, Pool, Pool], "warn", "warn", "4 among 4, with 274.8 GB in all" },
            { [Large, Large, Large, Pool], "pass", "warn", "4 among 4, with 274.8 GB in all" },
            {
                [Large, Large, Large, Large, Pool],
                "pass",
                "pass",
                "4 among 4, with 274.8 GB in all, other pods not deducted; not counted for their taints: 1 dedicated=anchore:NoSchedule (with tolerations"
            },
            {
                [Large, Large, ControlPlane, ControlPlane],
                "pass",
                "warn",
                "2 among 2, with 137.4 GB in all, other pods not deducted: plan again with the size of your nodes; not counted: 2 of the control plane;"
            },
        };

    [Theory]
    [MemberData(nameof(Clusters))]
    public void Nodes_count_where_they_can_run_it_and_are_asked_about_where_they_may(
        string[] nodes,
        string memory,
        string count,
        string found
    )
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format(nodes));

        var lines = site.Run(Scripts.Format("{}")).Output.Split('\n');

        Assert.StartsWith(
            memory,
            Assert.Single(lines, line => line.Contains("  Memory of the largest node: ", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"{count}  Nodes of the planned size: {found}",
            Assert.Single(lines, line => line.Contains("  Nodes of the planned size: ", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_tainted_pool_that_is_needed_is_named_with_what_lets_pods_onto_it()
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format(Small, Pool, Pool, Pool));

        var line = site.LineOf("Memory of the largest node");

        Assert.StartsWith(
            "warn  Memory of the largest node: 68.7 GB allocatable; only with nodes that are tainted (3 dedicated=anchore:NoSchedule): if it may run there, write tolerations into the chart's values;",
            line,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(new[] { Small, Large }, "containerd://1.7.2", "5.4.0")]
    [InlineData(new[] { Small, Pool, Pool, Pool }, "docker://20.10.7", "4.18.0")]
    [InlineData(new[] { Pool }, "docker://20.10.7", "4.18.0")]
    [InlineData(new[] { Large, Windows, Arm, ControlPlane }, "containerd://1.7.2", "5.15.0")]
    [InlineData(new[] { "64Gi|16|5.15.0|containerd://v1.7.2-k3s1|linux|amd64|" }, "containerd://1.7.2-k3s1", "5.15.0")]
    [InlineData(new[] { "64Gi|16|5.15.0|containerd://Unknown|linux|amd64|" }, null, "5.15.0")]
    [InlineData(new[] { "64Gi|16|5.15.0|mcr://23.0.1|linux|amd64|" }, null, "5.15.0")]
    [InlineData(new[] { "64Gi|16|5.15.0|cri-o://1.27.1-3.rhaos4.14|linux|amd64|" }, "cri-o://1.27.1-3.rhaos4.14", "5.15.0")]
    [InlineData(new[] { Windows, Arm }, null, null)]
    public void Kernel_and_runtime_are_those_of_the_nodes_that_may_run_it_and_never_of_this_machine(
        string[] nodes,
        string? runtime,
        string? kernel
    )
    {
        using var site = Site.Good()
            .Fake("kubectl", Cluster.Format(nodes))
            .Fake("docker", "case $1 in info) echo '1.0|overlay2|1.0' ;; *) echo 'Docker version 1.0' ;; esac");

        var fields = PreflightSummary
            .Read(site.Run(Scripts.Format("{}")).Output)
            .Fields.ToDictionary(field => field.Name, field => field.Value);

        Assert.Equal((runtime, kernel), (fields.GetValueOrDefault("runtime"), fields.GetValueOrDefault("kernel")));
    }

    [Fact]
    public void Without_a_right_to_list_nodes_this_machine_does_not_answer_for_them()
    {
        using var site = Site.Good()
            .Fake("kubectl", "echo 'Error from server (Forbidden): nodes is forbidden' >&2; exit 1")
            .Fake("docker", "case $1 in info) echo '1.0|overlay2|1.0' ;; *) echo 'Docker version 1.0' ;; esac");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains(
            "\nskip  Container runtime: kubectl lists no nodes, see above; if this machine is the container host, say --no-kubectl;",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\"kernel\": null", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"runtime\": null", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Darwin", "23.5.0")]
    [InlineData("MINGW64_NT-10.0-19045", "3.4.10-87d57229.x86_64")]
    [InlineData("Linux", "5.15.90.1-microsoft-standard-WSL2")]
    [InlineData("Linux", "6.6.31-linuxkit")]
    [InlineData("", "")]
    public void A_machine_that_is_no_Linux_host_answers_for_nobody(string system, string release)
    {
        using var site = Site.Good()
            .Without("kubectl")
            .Fake("uname", Site.Machine(system, release))
            .Fake("docker", "case $1 in info) echo '24.0.1|overlay2|6.6.31-linuxkit' ;; *) echo 'Docker version 24.0.1' ;; esac");

        var outcome = site.Run(Scripts.Format("""{"temporaryVolume":false}"""));

        Assert.Contains("\nskip  Container runtime: this machine is no Linux host of containers", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nwarn  Kernel and storage driver: kernel unknown", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            PreflightSummary.Read(outcome.Output).Fields,
            field => field.Name is "kernel" or "runtime" or "storageDriver"
        );
    }

    [Theory]
    [InlineData(new[] { Large, Small }, "67108864Ki", "16")]
    [InlineData(
        new[]
        {
            "64Gi|16|5.15.0|containerd://1.7.2|linux|amd64|",
            "32386540Ki|15890m|5.15.0|containerd://1.7.2|linux|amd64|",
            "8Gi|940m|5.15.0|containerd://1.7.2|linux|amd64|",
        },
        "8388608Ki",
        null
    )]
    [InlineData(
        new[] { "32386540Ki|15890m|5.15.0|containerd://1.7.2|linux|amd64|", "32386536Ki|15890m|5.15.0|containerd://1.7.2|linux|amd64|" },
        "32386536Ki",
        "15.89"
    )]
    [InlineData(new[] { "32000000000000m|4|5.15.0|containerd://1.7.2|linux|amd64|" }, "31250000Ki", "4")]
    [InlineData(new[] { Small, Pool, Pool, Pool }, "67108864Ki", "16")]
    [InlineData(
        new[] { Large, Large, Large, Large, "16Gi|8|5.15.0|containerd://1.7.2|linux|amd64|dedicated=x:NoSchedule" },
        "67108864Ki",
        "16"
    )]
    [InlineData(new[] { Small, Windows }, null, null)]
    public void The_node_for_the_plan_is_the_smallest_that_holds_the_largest_replica(string[] nodes, string? memory, string? cpu)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format(nodes));

        var outcome = site.Run(Scripts.Format("{}"));

        var fields = PreflightSummary.Read(outcome.Output).Fields.ToDictionary(field => field.Name, field => field.Value);
        Assert.Equal((memory, cpu), (fields.GetValueOrDefault("nodeMemory"), fields.GetValueOrDefault("nodeCpu")));
        Assert.Equal(memory is not null, outcome.Output.Contains("\nnote  For the plan, a node has ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class gp3 true", "pass  Default storage class: gp3;")]
    [InlineData("class slow \nclass gp3 true\nclass old false", "pass  Default storage class: gp3;")]
    [InlineData("class slow \nclass gp3 ", "warn  Default storage class: none of the classes is the default")]
    [InlineData("", "fail  Default storage class: the cluster has no storage class;")]
    [InlineData(
        "Error from server (Forbidden): no",
        "skip  Default storage class: kubectl lists no storage classes: Error from server (Forbidden): no;"
    )]
    public void A_default_storage_class_makes_the_temporary_volumes(string classes, string start)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Create("v1.30.2", classes, Large));

        var line = site.LineOf("Default storage class");

        Assert.StartsWith(start, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_temporary_volumes_no_storage_class_is_asked_for()
    {
        using var site = Site.Good();

        var outcome = site.Run(Scripts.Format("""{"temporaryVolume":false}"""));

        Assert.DoesNotContain("storage class", outcome.Output, StringComparison.Ordinal);
    }
}
