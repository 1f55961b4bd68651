using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Files => [.. WorkedExample.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_plan_has_the_figures_that_were_worked_out_by_hand(string file)
    {
        var example = WorkedExample.Read(file);

        var plan = example.Plan();

        Assert.All(example.Figures, expected => Assert.Equal(expected.Value, plan[expected.Key].Value));
        Assert.All(example.Displays ?? [], expected => Assert.Equal(expected.Value, plan[expected.Key].Display));
        Assert.All(example.Absent ?? [], id => Assert.Null(plan.Find(id)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_plan_has_the_findings_that_were_expected(string file)
    {
        var example = WorkedExample.Read(file);

        var plan = example.Plan();

        var severities = plan.Findings.ToDictionary(finding => finding.Id, finding => (Severity?)finding.Severity);
        Assert.All(example.Findings ?? [], expected => Assert.Equal(expected.Value, severities.GetValueOrDefault(expected.Key)));
        Assert.Equal(example.Verdict ?? plan.Verdict, plan.Verdict);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_example_explains_itself(string file)
    {
        var example = WorkedExample.Read(file);

        Assert.EndsWith(".", example.Name, StringComparison.Ordinal);
        Assert.NotEmpty(example.Arithmetic);
        Assert.NotEmpty(example.Figures);
    }

    [Fact]
    public void Every_figure_of_release_4_0_is_worked_out_by_hand_somewhere()
    {
        var figures = Calculator.Plan("""{ "imagesPerHour": 1, "minutesPerImage": 1 }""").Figures.Select(figure => figure.Id);

        var workedOut = WorkedExample.Files.SelectMany(file => WorkedExample.Read(file).Figures.Keys).ToHashSet();

        Assert.All(figures, id => Assert.Contains(id, workedOut));
    }

    [Fact]
    public void Every_example_has_a_name_of_its_own()
    {
        var names = WorkedExample.Files.Select(file => WorkedExample.Read(file).Name).ToArray();

        Assert.Equal(names.Distinct(), names);
    }
}
