namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class CheckTests
{
    private const string Release512 = """{"release":"5.12"}""";
    private const string Release61 = """{"release":"6.1"}""";
    private const string WithoutVolume = """{"temporaryVolume":false}""";

    [Theory]
    [InlineData("{}", "10|1570|0|-1|-1|0|0||anchore", "pass  PostgreSQL version: 10;")]
    [InlineData("{}", "9.6.24|1570|0|-1|-1|0|0||anchore", "fail  PostgreSQL version: 9.6.24;")]
    [InlineData(Release512, "13.0|2000|0|-1|-1|0|0||anchore", "pass  PostgreSQL version: 13.0;")]
    [InlineData(Release61, "15.18 (Debian 15.18-0+deb12u1)|2000|0|-1|-1|1|1||anchore", "fail  PostgreSQL version: 15.18;")]
    [InlineData(Release61, "17beta1|2000|0|-1|-1|1|1||anchore", "fail  PostgreSQL version: 17beta1;")]
    [InlineData(Release61, "17.0|2000|0|-1|-1|1|1||anchore", "pass  PostgreSQL pg_cron: installed;")]
    [InlineData(Release61, "17.0|2000|0|-1|-1|0|1||anchore", "warn  PostgreSQL pg_cron: offered")]
    [InlineData(Release61, "17.0|2000|0|-1|-1|0|0||anchore", "fail  PostgreSQL pg_cron: the server does not offer it;")]
    [InlineData("{}", "17.0|1570|0|-1|-1|0|0||anchore", "pass  PostgreSQL connections: 1570 of 1570, 0 being reserved;")]
    [InlineData("{}", "17.0|1569|0|-1|-1|0|0||anchore", "warn  PostgreSQL connections: 1569 of 1569, 0 being reserved:")]
    [InlineData(Release61, "17.0|2000|0|-1|-1|0|0||anchore", "pass  PostgreSQL connections: 2000 of 2000")]
    [InlineData(Release61, "17.0|1999|0|-1|-1|0|0||anchore", "fail  PostgreSQL connections: 1999 of 1999")]
    [InlineData("""{"release":"6.1","analyzer":10}""", "17.0|2000|0|-1|-1|0|0||anchore", "warn  PostgreSQL connections: 2000 of 2000")]
    [InlineData("""{"release":"6.1","analyzer":10}""", "17.0|2480|0|-1|-1|0|0||anchore", "pass  PostgreSQL connections: 2480 of 2480")]
    public void PostgreSQL_is_judged_by_what_it_answers(string plan, string answer, string line)
    {
        using var site = Site.Good().Fake("psql", $"echo 'WARNING:  collation mismatch' >&2; echo '{answer}'");

        var outcome = site.Run(Scripts.Format(plan));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis_version:4.0.0", "pass")]
    [InlineData("redis_version:3.2.12", "fail")]
    [InlineData("Could not connect to Redis at cache:6379: Connection refused", "fail")]
    [InlineData("NOAUTH Authentication required.", "skip")]
    [InlineData("WRONGPASS invalid username-password pair or user is disabled.", "fail")]
    [InlineData("NOPERM this user has no permissions to run the command", "skip")]
    public void Redis_is_judged_by_what_it_answers(string answer, string status)
    {
        using var site = Site.Good().Fake("redis-cli", $"printf '{answer}\\r\\n'");

        var line = site.LineOf("Redis version");

        Assert.StartsWith(status, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis-cli")]
    [InlineData("redis-cli", "timeout")]
    public void Redis_can_be_asked_without_its_own_tool(params string[] missing)
    {
        using var site = missing
            .Aggregate(Site.Good(), (good, tool) => good.Without(tool))
            .Fake(
                "nc",
                "case $1 in -*) ;; *) read -r asked; printf '%s\\r\\n' \"redis_version:6.2.$(echo \"$asked\" | grep -c '^INFO server')\" ;; esac"
            );

        var line = site.LineOf("Redis version");

        Assert.StartsWith("pass  Redis version: 6.2.1;", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_the_UI_needs_no_Redis()
    {
        using var site = Site.Good();

        var outcome = site.Run(Scripts.Format("""{"ui":0}"""));

        Assert.DoesNotContain("Redis version", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("33554432Ki|4|4.0|docker://1.12.0|linux|amd64|", "pass  Container runtime: Docker 1.12.0 on the nodes;")]
    [InlineData("33554432Ki|4|4.0|docker://1.11.2|linux|amd64|", "fail  Container runtime: Docker 1.11.2 on the nodes;")]
    [InlineData("33554432Ki|4|4.0|containerd://1.7.2|linux|amd64|", "pass  Container runtime: containerd://1.7.2 on the nodes;")]
    [InlineData("7812500Ki|4|4.0|docker://20.10|linux|amd64|", "pass  Memory of the largest node: 8.0 GB allocatable;")]
    [InlineData("7999999k|4|4.0|docker://20.10|linux|amd64|", "fail  Memory of the largest node: 7.9 GB allocatable;")]
    public void A_node_is_judged_by_what_it_has(string node, string line)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format(node, 4));

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("33554432Ki", 4, "pass")]
    [InlineData("32G", 4, "pass")]
    [InlineData("32000000000", 4, "pass")]
    [InlineData("32000000000000m", 4, "pass")]
    [InlineData("32G", 3, "warn")]
    [InlineData("31999M", 4, "warn")]
    [InlineData("24G", 3, "warn")]
    [InlineData("23999M", 3, "fail")]
    [InlineData("nonsense", 4, "fail")]
    public void Nodes_are_counted_by_the_size_that_was_planned(string memory, int count, string status)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format($"{memory}|4|5.15.0|containerd://1.7.2|linux|amd64|", count));

        var line = site.LineOf("Nodes of the planned size");

        Assert.StartsWith(status, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", 9, "pass")]
    [InlineData("2000m", 9, "pass")]
    [InlineData("1999m", 40, "fail")]
    [InlineData("2", 8, "pass")]
    [InlineData("2", 7, "fail")]
    public void CPU_is_checked_where_the_release_states_it(string cpu, int nodes, string status)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Format($"64Gi|{cpu}|5.15.0|containerd://1.7.2|linux|amd64|", nodes));

        var line = site.LineOf("CPU of the nodes", Release61);

        Assert.StartsWith(status, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1.22.17", "fail")]
    [InlineData("v1.23.0", "pass")]
    [InlineData("v1.36.4-eks-1552ad0", "pass")]
    [InlineData("v1.37.0", "fail")]
    [InlineData("", "skip")]
    public void Kubernetes_is_checked_where_the_release_states_it(string version, string status)
    {
        using var site = Site.Good().Fake("kubectl", Cluster.Versioned(version, "64Gi|64|5.15.0|containerd://1.7.2|linux|amd64|"));

        var line = site.LineOf("Kubernetes version", Release61);

        Assert.StartsWith(status, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20.10.7-ce|overlay2|5.4.0", "pass  Container runtime: Docker 20.10.7-ce on this machine;")]
    [InlineData("1.11.0|overlay2|5.4.0", "fail  Container runtime: Docker 1.11.0 on this machine;")]
    [InlineData("||", "skip  Container runtime: Docker is here, but its daemon did not tell")]
    [InlineData("20.10.7|overlay2|4.13.0", "pass  Kernel and storage driver: kernel 4.13.0 on this machine, overlay2")]
    [InlineData(
        "20.10.7|overlay2|4.12.14-122-default",
        "fail  Kernel and storage driver: kernel 4.12.14-122-default on this machine, overlay2"
    )]
    [InlineData(
        "20.10.7|Overlay|3.10.0-1160.el7.x86_64",
        "fail  Kernel and storage driver: kernel 3.10.0-1160.el7.x86_64 on this machine, Overlay"
    )]
    [InlineData("20.10.7|devicemapper|3.10.0", "pass  Kernel and storage driver: kernel 3.10.0 on this machine, devicemapper")]
    [InlineData(
        "29.0.1|io.containerd.snapshotter.v1.overlayfs|3.10.0",
        "fail  Kernel and storage driver: kernel 3.10.0 on this machine, io.containerd"
    )]
    [InlineData("20.10.7|windowsfilter|3.10.0", "pass  Kernel and storage driver: kernel 3.10.0 on this machine, windowsfilter")]
    [InlineData("20.10.7|stargz|3.10.0", "warn  Kernel and storage driver: kernel 3.10.0 on this machine, stargz")]
    [InlineData("20.10.7||3.10.0", "warn  Kernel and storage driver: kernel 3.10.0 on this machine, driver unknown")]
    [InlineData("20.10.7|overlay2|", "pass  Kernel and storage driver: kernel 5.15.0-1041-aws on this machine, overlay2")]
    public void Without_a_cluster_the_host_of_Docker_is_judged(string info, string line)
    {
        using var site = Site.Good()
            .Without("kubectl")
            .Fake("docker", $"case $1 in info) echo '{info}' ;; *) echo 'Docker version 28.2.2' ;; esac");

        var outcome = site.Run(Scripts.Format(WithoutVolume));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Linux", "", "warn  Kernel and storage driver: kernel unknown, driver unknown")]
    [InlineData("Linux", "3.10.0", "warn  Kernel and storage driver: kernel 3.10.0 on this machine, driver unknown")]
    [InlineData("Linux", "5.4.0", "pass  Kernel and storage driver: kernel 5.4.0 on this machine, driver unknown")]
    public void A_kernel_that_is_old_or_unknown_is_to_be_looked_at(string system, string release, string start)
    {
        using var site = Site.Good().Without("kubectl").Fake("uname", Site.Machine(system, release));

        var line = site.LineOf("Kernel and storage driver", WithoutVolume);

        Assert.StartsWith(start, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dedicated_volume_makes_an_old_kernel_good()
    {
        using var site = Site.Good().Without("kubectl").Fake("uname", Site.Machine("Linux", "3.10.0"));

        var line = site.LineOf("Kernel and storage driver");

        Assert.StartsWith("pass", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("podman", "podman version 4.3.1", "pass  Container runtime: podman version 4.3.1 on this machine;", "podman://4.3.1")]
    [InlineData("nerdctl", "nerdctl version 1.7.6", "pass  Container runtime: nerdctl version 1.7.6 on this machine;", null)]
    [InlineData(
        "containerd",
        "containerd github.com/containerd/containerd v1.6.20",
        "pass  Container runtime: containerd github.com/containerd/containerd v1.6.20 on this machine;",
        "containerd://1.6.20"
    )]
    [InlineData("docker", "podman version 4.3.1", "skip  Container runtime: no docker, podman", null)]
    public void Another_runtime_is_told_by_its_kind(string tool, string says, string line, string? fact)
    {
        using var site = Site.Good().Without("kubectl").Fake(tool, $"echo '{says}'");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"\"runtime\": {(fact is null ? "null" : $"\"{fact}\"")}", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5859375", "pass  Temporary storage: 6.0 GB free")]
    [InlineData("5859374", "fail  Temporary storage: 5.9 GB free")]
    [InlineData("no", "warn  Temporary storage: the free space of")]
    public void Free_space_is_compared_with_what_one_analyzer_needs(string kilobytes, string line)
    {
        using var site = Site.Good().Fake("df", Site.Disk(kilobytes));

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 0", "pass  Anchore feed service, name: ancho.re resolves from this machine;")]
    [InlineData("exit 0", "pass  Registry, name: registry.example resolves from this machine;")]
    [InlineData("exit 2", "fail  Anchore feed service, name: ancho.re does not resolve")]
    public void Names_are_looked_up(string does, string line)
    {
        using var site = Site.Good().Fake("getent", $"[ \"$1\" = hosts ] && {does}");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 0", "pass  Registry, port: registry.example port 5000 is reached from this machine;")]
    [InlineData("exit 0", "pass  Anchore feed service, port: ancho.re port 443 is reached from this machine;")]
    [InlineData("exit 1", "fail  Registry, port: registry.example port 5000 is not reached from this machine")]
    [InlineData("while :; do :; done", "fail  Anchore feed service, port: ancho.re port 443 is not reached from this machine")]
    public void Ports_are_tried_for_a_bounded_time(string does, string line)
    {
        using var site = Site.Good().Options("--timeout", "1").Fake("nc", $"case $1 in -h) printf '  -z  scan\\n' ;; *) {does} ;; esac");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_store_is_tried_when_the_plan_has_one()
    {
        using var site = Site.Good().Options("--object-store", "https://s3.example:9000/bucket");

        var outcome = site.Run(Scripts.Format("""{"objectStore":"s3"}"""));

        Assert.Contains(
            "\npass  Object store, port: s3.example port 9000 is reached from this machine;",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_line_of_a_check_names_its_source_with_section_and_date()
    {
        using var site = Site.Good();

        var lines = site.Run(Scripts.Format("{}"))
            .Output.Split('\n')
            .Where(line =>
                line.Length > 6 && line[4..6] == "  " && !line.StartsWith("note", StringComparison.Ordinal) && !line.StartsWith(' ')
            );

        Assert.All(
            lines,
            line => Assert.Matches(@"^(pass|warn|fail|skip)  [^:]+: .+; required: .+ \[(.+, \d{4}|assumption of the plan: .+)\]$", line)
        );
    }
}
