using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmPlanTests
{
    private const long Gibibyte = 1L << 30;

    private static readonly string[] AlwaysRunning = ["ui", "componentCatalog"];

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_chart_runs_the_replicas_of_the_plan_with_its_memory_and_cpu(string release) =>
        ForAny(
            release,
            (plan, installed, remarks) =>
            {
                foreach (var service in plan.Services)
                {
                    var id = service.Service.Id;
                    var extra = release != "4.0" && service.Replicas == 0 && AlwaysRunning.Contains(id);
                    Assert.Equal(service.Replicas + (extra ? 1 : 0), installed.Pods(id));
                    Assert.Equal(
                        extra,
                        remarks.Any(remark =>
                            remark.StartsWith(
                                $"The chart always runs the {Sentence.Inside(service.Service.Name)},",
                                StringComparison.Ordinal
                            )
                        )
                    );
                    if (installed.Pods(id) > 0)
                    {
                        Assert.Equal(service.MemoryEach, installed.MemoryEach(id));
                        Assert.Equal(service.CpuEach, installed.CpuEach(id));
                    }
                }
            }
        );

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_memory_of_all_pods_is_the_plans_and_the_extra_that_the_file_names(string release) =>
        ForAny(
            release,
            (plan, installed, remarks) =>
            {
                var extra =
                    release == "4.0"
                        ? plan
                            .Services.Where(service => service.Service.Id == "api" && Replicas(plan, "reports") > 0)
                            .Sum(service => service.Memory.Value!.Value)
                        : plan
                            .Services.Where(service => service.Replicas == 0 && AlwaysRunning.Contains(service.Service.Id))
                            .Sum(service => (decimal)service.MemoryEach);

                Assert.Equal(plan[FigureIds.Memory].Value + extra, installed.Memory());
                Assert.True(
                    extra == 0
                        || release != "4.0"
                        || remarks.Any(remark =>
                            remark.Contains(
                                $"= {Display.Format(extra, Unit.Bytes, plan.Family)} of memory more than the plan",
                                StringComparison.Ordinal
                            )
                        )
                );
            }
        );

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void An_analyzer_claims_its_temporary_volume_in_the_next_whole_gibibyte(string release) =>
        ForAny(
            release,
            (plan, installed, remarks) =>
            {
                var needed = plan[FigureIds.TemporaryPerAnalyzer].Value!.Value;

                var claim = installed.Scratch();

                Assert.Equal(plan.Deployment.TemporaryVolume, claim is not null);
                Assert.Equal(
                    !plan.Deployment.TemporaryVolume,
                    remarks.Any(remark => remark.StartsWith("The plan has no temporary volume", StringComparison.Ordinal))
                );
                Assert.True(claim is null || (claim >= needed && claim < needed + Gibibyte && claim % Gibibyte == 0));
            }
        );

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Every_remark_stands_in_the_file(string release) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var file = Handover.Helm(Handover.Engine.Plan(deployment));

                    var lines = Handover.Text(file).Split('\n');

                    Assert.All(file.Remarks, remark => Assert.Contains("# - " + remark, lines));
                },
                iter: 200,
                print: Handover.Print
            );

    private static void ForAny(string release, Action<SizingPlan, Installed, IReadOnlyList<string>> law) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var plan = Handover.Engine.Plan(deployment);
                    var file = Handover.Helm(plan);
                    law(plan, new Installed(plan, ReadYaml.Create(file)), file.Remarks);
                },
                iter: 300,
                print: Handover.Print
            );

    private static long Replicas(SizingPlan plan, string service) => plan.Services.Single(other => other.Service.Id == service).Replicas;
}
