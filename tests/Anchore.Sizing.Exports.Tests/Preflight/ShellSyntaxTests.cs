using Anchore.Sizing.Exports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class ShellSyntaxTests
{
    private const int RandomPlans = 150;

    [Theory]
    [InlineData("{}")]
    [InlineData(Plans.Growing)]
    [InlineData("""{"release":"5.12"}""")]
    [InlineData("""{"release":"6.1","name":"it's `here`","objectStore":"s3"}""")]
    public void The_script_is_clean_under_shellcheck(string plan)
    {
        var script = Scripts.Format(plan);

        var outcome = Programs.Run(Programs.Find("shellcheck", "shellcheck"), ["--shell=sh", "--severity=style", "-"], input: script);

        Assert.Equal(new Outcome(0, "", ""), outcome);
    }

    [Fact]
    public void The_template_is_clean_under_shellcheck_as_it_is()
    {
        var script = PreflightTemplate.Text;

        var outcome = Programs.Run(Programs.Find("shellcheck", "shellcheck"), ["--severity=style", "-"], input: script);

        Assert.Equal(new Outcome(0, "", ""), outcome);
    }

    [Fact]
    public void Any_block_is_clean_under_shellcheck()
    {
        var blocks = string.Concat(RandomPlan.Many(RandomPlans, seed: 19991231).Select(plan => Scripts.BlockOf(Scripts.Format(plan))));

        var outcome = Programs.Run(
            Programs.Find("shellcheck", "shellcheck"),
            ["--shell=sh", "--severity=style", "--exclude=SC2034", "-"],
            input: "# shellcheck disable=SC1003,SC2016\n" + blocks
        );

        Assert.Equal(new Outcome(0, "", ""), outcome);
    }

    [Theory]
    [MemberData(nameof(Shells.Names), MemberType = typeof(Shells))]
    public void Any_plan_has_a_script_that_the_shell_can_read(string shell)
    {
        var plans = RandomPlan.Many(RandomPlans, seed: 20221104);

        var outcomes = plans.Select(plan =>
            (plan, Programs.Run(Shells.Named(shell)[0], [.. Shells.Named(shell)[1..], "-n"], input: Scripts.Format(plan)))
        );

        // ksh has advice beside errors, which alone change its status.
        Assert.All(outcomes, outcome => Assert.True(outcome.Item2.Status == 0, $"{outcome.plan}: {outcome.Item2}"));
    }
}
