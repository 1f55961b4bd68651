namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class UsageTests
{
    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void A_site_that_meets_the_plan_ends_with_0(string shell)
    {
        using var site = Site.Good(Shells.Named(shell));

        var outcome = site.Run(Scripts.Format("""{"release":"6.1"}"""));

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Matches("(?m)^[1-9][0-9] passed, 0 to look at, 0 failed, 0 skipped and not checked$", outcome.Output);
    }

    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void One_failure_ends_with_1(string shell)
    {
        using var site = Site.Good(Shells.Named(shell)).Fake("psql", "echo '16.9|5000|0|-1|-1|1|1||anchore'");

        var outcome = site.Run(Scripts.Format("""{"release":"6.1"}"""));

        Assert.Equal((1, ""), (outcome.Status, outcome.Errors));
        Assert.Matches("(?m)^[1-9][0-9] passed, 0 to look at, 1 failed, 0 skipped and not checked$", outcome.Output);
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

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith("preflight: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void Help_is_printed_and_nothing_asked_even_when_the_script_comes_through_a_pipe(string shell)
    {
        using var site = new Site { Shell = Shells.Named(shell) };

        var outcomes = new[] { site.WithoutOptions().Options("--help").Run(Scripts.Format("{}")), site.Pipe(Scripts.Format("{}")) };

        Assert.All(outcomes, outcome => Assert.Equal((0, ""), (outcome.Status, outcome.Errors)));
        Assert.All(
            outcomes,
            outcome =>
                Assert.StartsWith("Usage: sh preflight.sh [option]...\n  --postgres CONNECTION", outcome.Output, StringComparison.Ordinal)
        );
        Assert.All(outcomes, outcome => Assert.EndsWith("as curl takes it.\n", outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_script_that_was_cut_off_nothing_runs()
    {
        using var site = Site.Good();
        var script = Scripts.Format("{}");

        var outcome = site.Run(script[..script.LastIndexOf("main ", StringComparison.Ordinal)]);

        Assert.Equal(new Outcome(0, "", ""), outcome);
    }

    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void Every_shell_finds_the_same(string shell)
    {
        using var dash = Site.Good().Fake("df", Site.Disk("99999999999"));
        using var other = Site.Good(Shells.Named(shell)).Fake("df", Site.Disk("99999999999"));
        var script = Scripts.Format("""{"release":"6.1","nodeMemory":"20 TB","largestImage":"10 TB","memory":"1 TB"}""");

        var outcome = other.Run(script);

        Assert.Equal(dash.Run(script), outcome);
        Assert.Contains("102399.9 GB free", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_stand_for_options()
    {
        using var site = Site.Good()
            .WithoutOptions()
            .Set("PGHOST", "db")
            .Set("REDIS", "cache")
            .Set("REGISTRIES", "a.example b.example:5000")
            .Set("SCRATCH", "/");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Matches("(?m)^[1-9][0-9] passed, 0 to look at, 0 failed, 0 skipped and not checked$", outcome.Output);
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
        var script = Scripts.Format("{}");
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

        Assert.StartsWith("skip  Redis version: cache port 6379 answers, but not as Redis does", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_the_script_runs()
    {
        using var site = Site.Good();
        site.Run(Scripts.Format("{}"));
        var before = Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories);

        site.Run(Scripts.Format("{}"));

        Assert.Equal(before, Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories));
    }
}
