namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class UsageTests
{
    [Theory]
    [InlineData("dash")]
    [InlineData("busybox")]
    public void A_site_that_meets_the_plan_ends_with_0(string shell)
    {
        using var site = Site.Good(Shells.Named(shell));

        var outcome = site.Run(Scripts.Of("""{"release":"6.1"}"""));

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Contains("\n14 passed, 0 to look at, 0 failed, 0 skipped and not checked\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dash")]
    [InlineData("busybox")]
    public void One_failure_ends_with_1(string shell)
    {
        using var site = Site.Good(Shells.Named(shell)).Fake("psql", "echo '16.9|5000|1|1'");

        var outcome = site.Run(Scripts.Of("""{"release":"6.1"}"""));

        Assert.Equal((1, ""), (outcome.Status, outcome.Errors));
        Assert.Contains("\n13 passed, 0 to look at, 1 failed, 0 skipped and not checked\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("--redis")]
    [InlineData("--timeout", "0")]
    [InlineData("--timeout", "301")]
    [InlineData("--timeout", "1;x")]
    public void Wrong_usage_ends_with_2_and_asks_nothing(params string[] options)
    {
        using var site = Site.Good().WithoutOptions().Options(options);

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("preflight: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_prints_the_usage_of_the_head_comment()
    {
        using var site = new Site().Options("--help");

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Equal(0, outcome.Status);
        Assert.StartsWith("Usage: sh preflight.sh [option]...\n  --postgres CONNECTION", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("read the lines.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_stand_for_options()
    {
        using var site = Site.Good().WithoutOptions().Set("PGHOST", "db").Set("REDIS", "cache").Set("REGISTRIES", "a.example b.example:5000").Set("SCRATCH", "/");

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Contains("\n14 passed, 0 to look at, 0 failed, 0 skipped and not checked\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cluster_can_be_left_out()
    {
        using var site = Site.Good().Options("--no-kubectl");

        var line = site.LineOf("Nodes of the planned size");

        Assert.StartsWith("skip  Nodes of the planned size: left out with --no-kubectl;", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_alone_is_the_summary_without_its_markers()
    {
        using var site = Site.Good();
        var script = Scripts.Of("{}");
        var all = site.Run(script).Output;

        var alone = site.Options("--json").Run(script).Output;

        Assert.StartsWith("{\n", alone, StringComparison.Ordinal);
        Assert.Contains("PREFLIGHT-----\n" + alone + "-----END", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_tool_timeout_waiting_is_bounded_all_the_same()
    {
        using var site = Site.Good().Without("timeout").Fake("redis-cli", "exec sleep 60").Options("--timeout", "1");

        var line = site.LineOf("Redis version");

        Assert.StartsWith("fail  Redis version: no answer from cache port 6379: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_the_script_runs()
    {
        using var site = Site.Good();
        site.Run(Scripts.Of("{}"));
        var before = Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories);

        site.Run(Scripts.Of("{}"));

        Assert.Equal(before, Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories));
    }
}
