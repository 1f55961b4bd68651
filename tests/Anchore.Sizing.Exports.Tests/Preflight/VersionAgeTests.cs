using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class VersionAgeTests
{
    [Theory]
    [InlineData("10")]
    [InlineData("10.0.0")]
    [InlineData("9.6.24")]
    [InlineData("09.9")]
    [InlineData("8.010")]
    [InlineData("v10.1")]
    [InlineData("9.99-rc1")]
    [InlineData("100")]
    [InlineData("20.10.7-ce")]
    [InlineData("4.18.0-348.el8.x86_64")]
    [InlineData("15.18-0+deb12u1")]
    [InlineData("999999999999999.999999999999999")]
    public void The_shell_compares_versions_as_the_plan_does(string version)
    {
        var isOld = VersionNumber.TryParse(version)!.IsOlderThan(VersionNumber.TryParse("10")!);

        foreach (var shell in new[] { Shells.Dash, Shells.Busybox })
        {
            using var site = Site.Good(shell).Fake("psql", $"echo '{version}|5000|0|-1|-1|1|1||anchore'");

            Assert.StartsWith(isOld ? "fail" : "pass", site.LineOf("PostgreSQL version"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sixteen")]
    [InlineData("1234567890123456")]
    [InlineData("17..2")]
    [InlineData("17,2")]
    [InlineData("")]
    public void What_is_no_version_for_the_plan_is_none_for_the_shell(string version)
    {
        using var site = Site.Good().Fake("psql", $"echo '{version}|5000|0|-1|-1|1|1||anchore'");

        var line = site.LineOf("PostgreSQL version");

        Assert.Null(VersionNumber.TryParse(version));
        Assert.StartsWith("fail  PostgreSQL version: no answer", line, StringComparison.Ordinal);
    }
}
