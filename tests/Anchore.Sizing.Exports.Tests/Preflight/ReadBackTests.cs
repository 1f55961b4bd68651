using System.Text;
using System.Text.Json;
using Anchore.Sizing.Imports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class ReadBackTests
{
    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void What_the_script_prints_is_read_back(string shell)
    {
        using var site = Site.Good(Shells.Named(shell))
            .Without("kubectl")
            .Fake("docker", "case $1 in info) echo '20.10.7-ce|overlay2|5.4.0-1041-aws' ;; *) echo 'Docker version 20.10.7' ;; esac");
        var script = Scripts.Format("""{"release":"5.12","name":"-----END ANCHORE SIZING"}""");

        var reading = PreflightSummary.Read(site.Run(script).Output);

        Assert.Null(reading.Refusal);
        Assert.Equal(
            [
                ("postgres", "17.2"),
                ("redis", "7.4.6"),
                ("runtime", "docker://20.10.7-ce"),
                ("kernel", "5.4.0-1041-aws"),
                ("storageDriver", "overlay2"),
            ],
            reading.Fields
        );
        Assert.Equal(("5.12", 0, 0), (reading.Origin!.Release, reading.Counts!.Warn, reading.Counts.Fail));
        Assert.Contains($"PLAN_FINGERPRINT='{reading.Origin.Fingerprint}'", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_kernel_and_Docker_of_the_nodes_are_the_site_s()
    {
        using var site = Site.Good()
            .Fake(
                "kubectl",
                Cluster.Format(
                    "64Gi|8|5.4.0|docker://20.10.7|linux|amd64|",
                    "64Gi|8|4.18.0-348.el8.x86_64|docker://19.3.15|linux|amd64|",
                    "64Gi|8|5.15.0|docker://24.0.1|linux|amd64|"
                )
            );

        var reading = PreflightSummary.Read(site.Run(Scripts.Format("{}")).Output);

        Assert.Contains(("runtime", "docker://19.3.15"), reading.Fields);
        Assert.Contains(("kernel", "4.18.0-348.el8.x86_64"), reading.Fields);
    }

    [Fact]
    public void A_script_that_could_find_nothing_is_read_back_without_fields()
    {
        using var site = new Site().Fake("uname", "exit 1").Options("--json");

        var reading = PreflightSummary.Read(Encoding.UTF8.GetBytes(site.Run(Scripts.Format("{}")).Output));

        Assert.True(reading.IsAccepted);
        Assert.Empty(reading.Fields);
    }

    [Fact]
    public void The_summary_is_JSON_and_counts_its_checks()
    {
        using var site = Site.Good().Options("--json");

        using var summary = JsonDocument.Parse(site.Run(Scripts.Format(Plans.Sample)).Output);

        Assert.Equal(
            ["tool", "format", "release", "revision", "plan", "counts", "facts", "checks"],
            summary.RootElement.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(
            summary.RootElement.GetProperty("checks").GetArrayLength(),
            summary.RootElement.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32())
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"release":"5.12"}""")]
    [InlineData("""{"release":"6.1","objectStore":"s3"}""")]
    public void Whatever_fails_can_stand_in_a_plan(string plan)
    {
        using var site = Site.Good()
            .Fake("psql", "echo '9.5|50|0|-1|-1|0|0||anchore'")
            .Fake("redis-cli", "printf 'redis_version:3.0.0\\r\\n'")
            .Fake("kubectl", Cluster.Create("v1.10.0", "", "1Gi|500m|3.10.0|docker://1.10.0|linux|amd64|"))
            .Fake("getent", "exit 2")
            .Fake("nc", "case $1 in -h) printf '\\t-z scan\\n' ;; *) exit 1 ;; esac")
            .Fake("df", Site.Disk("1"))
            .Options("--object-store", "s3.example");

        var reading = PreflightSummary.Read(site.Run(Scripts.Format(plan)).Output);

        Assert.Null(reading.Refusal);
        Assert.Equal(0, reading.Counts!.Skip);
        var findings = Scripts.FindingsOf(plan, reading.Problems);
        Assert.Equal(
            reading.Checks.Where(check => check.Status is "fail" or "warn").Select(check => "preflight." + check.Id).Distinct().Order(),
            findings.Where(finding => finding.StartsWith("preflight.", StringComparison.Ordinal)).Order());
    }
}
