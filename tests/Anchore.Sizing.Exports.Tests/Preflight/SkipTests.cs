namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class SkipTests
{
    [Theory]
    [InlineData("psql", "skip  PostgreSQL version: no psql here")]
    [InlineData("kubectl", "skip  Memory of the largest node: no kubectl here")]
    [InlineData("kubectl", "skip  CPU of the nodes: no kubectl here")]
    [InlineData("kubectl", "skip  Kubernetes version: no kubectl here")]
    [InlineData("kubectl", "skip  Nodes of the planned size: no kubectl here")]
    [InlineData("kubectl", "skip  Container runtime: no docker, podman, containerd or nerdctl here")]
    [InlineData("getent", "skip  Anchore data service, name: no getent, nslookup or host here")]
    [InlineData("nc", "skip  Registry, port: no nc that knows -z and no bash here")]
    public void A_missing_tool_is_said_and_no_failure(string tool, string line)
    {
        using var site = Site.Good().Without(tool);

        var outcome = site.Run(Scripts.Format("""{"release":"6.1"}"""));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Status);
    }

    [Fact]
    public void A_machine_with_nothing_on_it_passes_no_check_but_what_the_plan_itself_answers()
    {
        using var site = new Site();

        var outcome = site.Run(Scripts.Format("""{"release":"6.1","objectStore":"s3"}"""));

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Matches("(?m)^0 passed, 0 to look at, 0 failed, [1-9][0-9] skipped and not checked$", outcome.Output);
    }

    [Theory]
    [InlineData("""{"feeds":1}""", "skip  Vulnerability data sources: the plan does not know the address")]
    [InlineData("""{"objectStore":"swift"}""", "skip  Object store: none given")]
    [InlineData("{}", "skip  Registries: none given")]
    [InlineData("{}", "skip  Redis version: no Redis given")]
    [InlineData("{}", "skip  Temporary storage: no directory given")]
    [InlineData("{}", "skip  PostgreSQL connections: not asked")]
    public void What_was_not_given_is_said(string plan, string line)
    {
        using var site = new Site();

        var outcome = site.Run(Scripts.Format(plan));

        Assert.Contains("\n" + line, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_does_not_answer_is_a_failure_with_its_words()
    {
        using var site = Site.Good().Fake("psql", "echo 'psql: error: connection refused' >&2; exit 2");

        var line = site.LineOf("PostgreSQL version");

        Assert.StartsWith(
            "fail  PostgreSQL version: no answer from the database: psql: error: connection refused;",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cluster_that_does_not_answer_is_skipped_with_its_words()
    {
        using var site = Site.Good()
            .Fake(
                "kubectl",
                "echo 'E1124 04:06:54 memcache.go:265] noise' >&2; echo 'Error from server (Forbidden): nodes is forbidden' >&2; exit 1"
            );

        var line = site.LineOf("Memory of the largest node");

        Assert.StartsWith(
            "skip  Memory of the largest node: kubectl lists no nodes: Error from server (Forbidden)",
            line,
            StringComparison.Ordinal
        );
    }
}
