using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class WorkedExampleTests
{
    private const int LeastExamples = 8;

    public static TheoryData<string> Files => [.. WorkedExample.Files];

    public static TheoryData<string> FilesWithFindings =>
        [.. WorkedExample.Files.Where(file => WorkedExample.Read(file).Findings is { Count: > 0 })];

    public static TheoryData<string> FilesWithVerdict =>
        [.. WorkedExample.Files.Where(file => WorkedExample.Read(file).Verdict is not null)];

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
    [MemberData(nameof(FilesWithFindings))]
    public void The_plan_has_the_findings_that_were_expected(string file)
    {
        var example = WorkedExample.Read(file);

        var plan = example.Plan();

        var severities = plan.Findings.ToDictionary(finding => finding.Id, finding => (Severity?)finding.Severity);
        Assert.All(example.Findings!, expected => Assert.Equal(expected.Value, severities.GetValueOrDefault(expected.Key)));
    }

    [Theory]
    [MemberData(nameof(FilesWithVerdict))]
    public void The_plan_is_said_in_the_words_that_were_expected(string file)
    {
        var example = WorkedExample.Read(file);

        Assert.Equal(example.Verdict, example.Plan().Verdict);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_example_explains_itself_and_stands_with_its_release(string file)
    {
        var example = WorkedExample.Read(file);

        Assert.EndsWith(".", example.Name, StringComparison.Ordinal);
        Assert.NotEmpty(example.Arithmetic);
        Assert.NotEmpty(example.Figures);
        Assert.Equal(Path.GetDirectoryName(file), example.Plan().Book.Release);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_figure_of_a_release_is_worked_out_by_hand_somewhere(string release)
    {
        var plan = Calculator.Plan($$"""{ "release": "{{release}}", "imagesPerHour": 1, "minutesPerImage": 1 }""");

        var workedOut = Create(release).SelectMany(example => example.Figures.Keys).ToHashSet();

        Assert.All(plan.Figures, figure => Assert.Contains(figure.Id, workedOut));
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_release_has_examples_on_both_sides_of_its_thresholds(string release)
    {
        var examples = Create(release).ToArray();

        Assert.True(examples.Length >= LeastExamples, $"Release {release} has {examples.Length} worked examples.");
        Assert.Contains(examples, example => example.Figures.GetValueOrDefault(FigureIds.Nodes, -1) is null);
        if (Calculator.Shipped.Catalog.Find(release)!.StatesCpu)
        {
            Assert.Equal([Severity.Ok, Severity.Warning], Severities(examples, FigureIds.Connections));
            Assert.Contains(examples, example => DecidesByCpu(example, more: false));
            Assert.Contains(examples, example => DecidesByCpu(example, more: true));
        }
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_example_of_a_release_has_a_name_of_its_own(string release)
    {
        var names = Create(release).Select(example => example.Name).ToArray();

        Assert.Equal(names.Distinct(), names);
    }

    private static IEnumerable<WorkedExample> Create(string release) =>
        WorkedExample.Files.Where(file => Path.GetDirectoryName(file) == release).Select(WorkedExample.Read);

    private static IEnumerable<Severity> Severities(IEnumerable<WorkedExample> examples, string finding) =>
        examples.Select(example => example.Findings?.GetValueOrDefault(finding)).OfType<Severity>().Distinct().Order();

    // The nodes that were worked out with CPUs, beside those of the same deployment without them.
    private static bool DecidesByCpu(WorkedExample example, bool more)
    {
        var deployment = JsonNode.Parse(example.Deployment.GetRawText())!.AsObject();
        if (!deployment.Remove("nodeCpu") || example.Figures.GetValueOrDefault(FigureIds.Nodes) is not { } nodes)
        {
            return false;
        }

        return more == nodes > Calculator.Plan(deployment.ToJsonString())[FigureIds.Nodes].Value;
    }
}
