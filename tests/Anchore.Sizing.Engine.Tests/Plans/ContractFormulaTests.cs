using Anchore.Sizing.Engine.Plans;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>The figures of release 4.0, each computed a second time with plain numbers.</summary>
public sealed class ContractFormulaTests
{
    private const decimal Megabyte = 1_000_000;

    private const decimal RuleMemory = 8_000 * Megabyte;

    [Fact]
    public void Storage_follows_the_formulas_of_the_contract() =>
        ForAll(plan =>
        {
            var d = plan.Deployment;
            var perAnalyzer = (3m * d.LargestImage.Bytes * d.Concurrency) + d.LayerCache.Bytes;

            Assert.Equal(perAnalyzer, plan[FigureIds.TemporaryPerAnalyzer].Value);
            Assert.Equal(perAnalyzer * Replicas(plan, "analyzer"), plan[FigureIds.Temporary].Value);
            Assert.Equal(d.Images * 10 * Megabyte, plan[FigureIds.Object].Value);
            if (d.GrowthPercent is null)
            {
                Assert.Equal((d.Images + ((decimal)d.ImagesPerMonth * d.Months)) * 10 * Megabyte, plan[FigureIds.ObjectAtHorizon].Value);
            }

            Assert.Equal(plan.Services.Sum(service => service.Replicas) * Megabyte, plan[FigureIds.Configuration].Value);
        });

    [Fact]
    public void Memory_is_the_rule_or_its_override_for_each_replica() =>
        ForAll(plan =>
        {
            var each = plan.Deployment.Memory?.Bytes ?? RuleMemory;

            Assert.All(plan.Services, service => Assert.Equal(service.Replicas * each, plan[FigureIds.MemoryOf(service.Service.Id)].Value));
            Assert.All(plan.Services, service => Assert.Equal(each, service.MemoryEach));
        });

    [Fact]
    public void Connections_are_pool_and_overflow_of_every_process_but_those_of_UI_and_feeds() =>
        ForAll(plan =>
        {
            var ui = Replicas(plan, "ui");
            var single = plan.Services.Sum(service => service.Replicas) - ui - Replicas(plan, "feeds");
            var beside = (2 * Replicas(plan, "api")) + Replicas(plan, "rbacManager") + Replicas(plan, "notifications");

            Assert.Equal(((single + beside) * 130) + (ui * 10), plan[FigureIds.Connections].Value);
        });

    [Fact]
    public void Analyzers_required_are_the_fewest_that_keep_up() =>
        ForAll(plan =>
        {
            var d = plan.Deployment;
            if (plan.Find(FigureIds.AnalyzersRequired)?.Value is not { } required)
            {
                return;
            }

            var work = d.ImagesPerHour * d.MinutesPerImage!.Value;
            var each = 60 * d.Concurrency * d.Utilization;
            Assert.True(required * each >= work);
            Assert.True((required - 1) * each < work);
        });

    private static long Replicas(SizingPlan plan, string service) => plan.Services.Single(one => one.Service.Id == service).Replicas;

    private static void ForAll(Action<SizingPlan> law) =>
        Calculator
            .Deployments("4.0")
            .Sample(deployment => law(Calculator.Shipped.Plan(deployment)), iter: Samples.AtMost(500), print: Calculator.Print);
}
