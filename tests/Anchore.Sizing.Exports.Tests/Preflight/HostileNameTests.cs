namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class HostileNameTests
{
    [Theory]
    [InlineData("$(touch broken)")]
    [InlineData("`touch broken`")]
    [InlineData("'; touch broken; '")]
    [InlineData("\"; touch broken; \"")]
    [InlineData("'\\''; touch broken #")]
    [InlineData("\\'; touch broken; \\'")]
    [InlineData("${PATH:+$(touch broken)}")]
    [InlineData("%s%n%d \\n \\c * ~ !! #")]
    [InlineData("# --- end of the plan ---")]
    [InlineData("-----BEGIN ANCHORE SIZING PREFLIGHT-----'")]
    public void A_name_is_printed_and_never_run(string name)
    {
        foreach (var shell in new[] { Shells.Dash, Shells.Busybox })
        {
            using var site = new Site { Shell = shell }.With("touch", Programs.Find("touch"));

            var outcome = site.Run(Scripts.Named(name));

            Assert.StartsWith($"Preflight for {name}\n", outcome.Output, StringComparison.Ordinal);
            Assert.Empty(outcome.Errors);
            Assert.Empty(Directory.EnumerateFiles(Directory.GetCurrentDirectory(), "broken"));
            Assert.Empty(Directory.EnumerateFiles(site.Folder, "broken", SearchOption.AllDirectories));
        }
    }

    [Theory]
    [InlineData("$(touch broken)")]
    [InlineData("a;touch broken")]
    [InlineData("-x:443")]
    [InlineData("host:70000")]
    [InlineData("host:")]
    public void An_address_that_is_none_is_refused_before_anything_is_asked(string address)
    {
        using var site = Site.Good().Options("--registry", address);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal(2, outcome.Status);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void What_a_server_answers_reaches_the_summary_as_a_version_or_not_at_all()
    {
        using var site = Site.Good()
            .Fake("psql", """printf '%s\n' '17"$(touch broken)\,|5000|0|-1|-1|1|1||anchore'""")
            .Fake("redis-cli", """printf 'redis_version:\033[31m"},\r\n'""");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\"postgres\": null", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"redis\": null", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output);
    }
}
