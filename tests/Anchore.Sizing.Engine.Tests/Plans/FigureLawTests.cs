using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class FigureLawTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Totals_are_the_sums_of_their_parts(string release) =>
        ForAll(release, plan =>
        {
            Assert.Equal(plan.Services.Sum(service => plan[FigureIds.MemoryOf(service.Service.Id)].Value), plan[FigureIds.Memory].Value);
            Assert.Equal(plan.Services.Sum(service => (decimal)service.Replicas * service.MemoryEach), plan[FigureIds.Memory].Value);
            Assert.Equal(plan.Services.Sum(service => service.Replicas), plan[FigureIds.Replicas].Value);
            Assert.Equal(plan[FigureIds.TemporaryPerAnalyzer].Value * plan.Services[0].Replicas, plan[FigureIds.Temporary].Value);
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Nodes_hold_all_memory_and_keep_the_spare_ones(string release) =>
        ForAll(release, plan =>
        {
            var inUse = plan[FigureIds.Nodes].Value - plan.Deployment.SpareNodes;

            Assert.True(inUse is null || inUse * plan.Deployment.NodeMemory.Bytes >= plan[FigureIds.Memory].Value);
            Assert.True(inUse is null || inUse <= plan[FigureIds.Replicas].Value);
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Growth_begins_today_and_ends_at_the_horizon(string release) =>
        ForAll(release, plan =>
        {
            Assert.Equal(plan[FigureIds.Object].Value, plan.Growth[0].ObjectStorage);
            Assert.Equal(plan[FigureIds.ObjectAtHorizon].Value, plan.Growth[^1].ObjectStorage);
            Assert.Equal(plan.Growth.OrderBy(point => point.Month), plan.Growth);
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void More_images_never_need_less(string release) =>
        Grow(release, (deployment, more) => deployment with { Images = Math.Min(deployment.Images + more, 100_000_000) });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_larger_image_never_needs_less(string release) =>
        Grow(
            release,
            (deployment, more) =>
                deployment with
                {
                    LargestImage = Sizes.Parse($"{Math.Min(deployment.LargestImage.Bytes + more, 10_000_000_000_000)} B"),
                }
        );

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void More_replicas_of_any_service_never_need_less(string release) =>
        Grow(
            release,
            (deployment, more) =>
            {
                var services = Calculator.DeploymentSchema(release).Book.Services;
                var service = services[(int)(more % services.Count)];
                var planned = Calculator.Wider.Plan(deployment).Services[service.Index].Replicas;
                return planned >= service.Maximum
                    ? deployment
                    : deployment with { Replicas = deployment.Replicas.With(service, Math.Min(planned + (more % 10), service.Maximum)) };
            }
        );

    [Theory]
    [InlineData("largestImage", "2500 MB", "2.5 GB")]
    [InlineData("largestImage", "2500000000 B", "2.5G")]
    [InlineData("largestImage", "512 MiB", "0.5gib")]
    [InlineData("nodeMemory", "32000 MB", "32 GB")]
    [InlineData("memory", "8589934.592 kB", "8589934592 B")]
    public void Two_ways_to_write_a_size_give_one_plan(string field, string one, string other)
    {
        var first = Calculator.Plan($$"""{ "{{field}}": "{{one}}" }""");
        var second = Calculator.Plan($$"""{ "{{field}}": "{{other}}" }""");

        Assert.Equal(first.Deployment, second.Deployment);
        Assert.Equal(first.Query, second.Query);
        Assert.Equal(Everything(first), Everything(second));
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void The_same_deployment_always_has_the_same_plan(string release)
    {
        var another = new SizingEngine(Calculator.Wider.Catalog);

        Calculator
            .Deployments(release)
            .Sample(
                deployment =>
                {
                    var first = Calculator.Wider.Plan(deployment);
                    var second = another.Plan(deployment with { });

                    Assert.Equal(Everything(first), Everything(second));
                    Assert.Equal(Told(first), Told(second));
                    Assert.Equal((first.Query, first.Verdict), (second.Query, second.Verdict));
                },
                iter: Samples.AtMost(100),
                print: Calculator.Print
            );
    }

    private static void ForAll(string release, Action<SizingPlan> law) =>
        Calculator
            .Deployments(release)
            .Sample(deployment => law(Calculator.Wider.Plan(deployment)), iter: Samples.AtMost(300), print: Calculator.Print);

    private static void Grow(string release, Func<Deployment, long, Deployment> grow) =>
        Gen.Select(Calculator.Deployments(release), Gen.Long[1, 1_000_000])
            .Sample(
                (deployment, more) => AssertNoLess(Calculator.Wider.Plan(deployment), Calculator.Wider.Plan(grow(deployment, more))),
                iter: Samples.AtMost(300),
                print: input => $"{Calculator.Print(input.Item1)}; more: {input.Item2}"
            );

    private static void AssertNoLess(SizingPlan before, SizingPlan after)
    {
        foreach (var figure in before.Figures.Where(figure => !figure.Id.StartsWith("nodes.", StringComparison.Ordinal) || ReplicasAreAlike(before)))
        {
            var later = after.Find(figure.Id);
            Assert.True(
                figure.Value is null || later!.Value is null || later.Value >= figure.Value,
                $"{figure.Id}: {figure.Value} became {later?.Value}"
            );
        }
    }

    // First-fit decreasing may open fewer nodes for more replicas when these differ in size; alike ones allow no such paradox.
    private static bool ReplicasAreAlike(SizingPlan plan) =>
        plan.Services.Select(service => (service.MemoryEach, service.CpuEach)).Distinct().Count() == 1;

    private static IEnumerable<(
        string Id,
        decimal? Value,
        Unit Unit,
        FigureKind Kind,
        string Display,
        string Formula,
        string Words
    )> Everything(SizingPlan plan) =>
        plan.Figures.Select(figure => (figure.Id, figure.Value, figure.Unit, figure.Kind, figure.Display, figure.Formula, figure.Words));

    private static IEnumerable<(string Id, Severity Severity, string Message, string? Remedy, string Rule, Source? Source)> Told(
        SizingPlan plan
    ) =>
        plan.Findings.Select(finding =>
            (finding.Id, finding.Severity, finding.Message, finding.Remedy, finding.Rule.Id, finding.Rule.Source)
        );
}
