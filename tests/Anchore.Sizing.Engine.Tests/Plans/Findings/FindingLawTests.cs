using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

public sealed class FindingLawTests
{
    private static readonly string[] Always =
    [
        "postgres.version", "runtime.version", "redis.version", "temporaryStorage.kernel", "temporaryStorage.volume",
        "dockerSocket", "memory.minimum", "objectStore.location",
    ];

    [Fact]
    public void Release_4_0_always_has_the_findings_of_the_contract() =>
        Calculator.Deployments("4.0").Sample(
            deployment =>
            {
                var findings = Calculator.Wider.Plan(deployment).Findings.Select(finding => finding.Id).ToArray();

                Assert.All(Always, id => Assert.Contains(id, findings));
                Assert.Equal(findings.Distinct(), findings);
            },
            iter: Samples.AtMost(300),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Findings_come_worst_first_each_in_sentences_and_with_a_remedy_where_one_is_needed(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var findings = Calculator.Wider.Plan(deployment).Findings;

                Assert.Equal(findings.OrderByDescending(finding => finding.Severity), findings);
                Assert.All(findings, finding => Assert.EndsWith(".", finding.Message, StringComparison.Ordinal));
                Assert.All(findings.Where(finding => finding.Severity >= Severity.Warning), finding => Assert.NotNull(finding.Remedy));
            },
            iter: Samples.AtMost(300),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Nothing_is_said_to_be_fine_of_a_service_without_replicas(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var plan = Calculator.Wider.Plan(deployment);

                var stopped = plan.Services.Where(service => service.Replicas == 0).Select(service => service.Service).ToArray();
                var fine = plan.Findings.Where(finding => finding.Severity == Severity.Ok).ToArray();
                Assert.All(fine, finding => Assert.DoesNotContain(plan.Book.FindServiceOf(finding.Rule), stopped));
                Assert.All(fine, finding =>
                    Assert.DoesNotContain(stopped, service => finding.Message.Contains(service.Name, StringComparison.Ordinal)));
            },
            iter: Samples.AtMost(300),
            print: Calculator.Print);

    [Fact]
    public void Analyzers_are_judged_exactly_when_they_can_be_counted() =>
        Calculator.Deployments("4.0").Sample(
            deployment =>
            {
                var plan = Calculator.Wider.Plan(deployment);

                var required = plan.Find(FigureIds.AnalyzersRequired)?.Value;
                var finding = plan.Findings.SingleOrDefault(one => one.Id == "analyzers.capacity");
                var planned = plan.Services.Single(service => service.Service.Id == "analyzer").Replicas;
                Assert.Equal(deployment is { ImagesPerHour: > 0, MinutesPerImage: not null }, required is not null);
                Assert.Equal(required is null ? null : planned < required ? Severity.Warning : Severity.Ok, finding?.Severity);
            },
            iter: Samples.AtMost(300),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Nodes_are_too_small_exactly_when_a_replica_exceeds_one(string release) =>
        Calculator
            .Deployments(release)
            .Sample(
                deployment =>
                {
                    var plan = Calculator.Wider.Plan(deployment);

                    var exceeds = plan.Services.Any(service =>
                        service.Replicas > 0 && (service.MemoryEach > deployment.NodeMemory.Bytes || service.CpuEach > deployment.NodeCpu)
                    );
                    Assert.Equal(exceeds, plan[FigureIds.Nodes].Value is null);
                    Assert.Equal(
                        exceeds,
                        plan.Findings.Any(finding => finding.Id == "nodes.tooSmall" && finding.Severity == Severity.Error)
                    );
                },
                iter: Samples.AtMost(300),
                print: Calculator.Print
            );
}
