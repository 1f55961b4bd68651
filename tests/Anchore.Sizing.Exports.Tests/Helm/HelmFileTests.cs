using Anchore.Sizing.Documents;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmFileTests
{
    private const string Rich =
        """{"images":5000,"largestImage":"2.5 GB","analyzer":5,"policyEngine":3,"layerCache":"4 GB","temporaryVolume":false,"objectStore":"s3","feedSyncHours":12,"imagesPerMonth":100,"internetAccess":"proxy"}""";

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_default_deployment_is_written_so(string release) =>
        Golden.Match(Handover.Text(Handover.Helm(Handover.Plan("{}", release))), $"Default-{release}.yaml");

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void A_rich_deployment_is_written_so(string release) =>
        Golden.Match(Handover.Text(Handover.Helm(Handover.Plan(Rich, release))), $"Rich-{release}.yaml");

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void One_deployment_gives_the_same_bytes_twice(string release) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var first = Handover.Helm(Handover.Engine.Plan(deployment));

                    var second = Handover.Helm(Handover.Engine.Plan(deployment));

                    Assert.Equal(first.Bytes.ToArray(), second.Bytes.ToArray());
                    Assert.Equal(first.Remarks, second.Remarks);
                },
                iter: 100,
                print: Handover.Print
            );

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_head_names_chart_link_fingerprint_and_every_figure(string release)
    {
        var plan = Handover.Plan(Handover.Sample, release);

        var text = Handover.Text(Handover.Helm(plan));

        Assert.Contains($"{plan.Book.Chart.Name} --version {plan.Book.Chart.Version} ", text, StringComparison.Ordinal);
        Assert.Contains("# Link:    " + plan.Link + "\n", text, StringComparison.Ordinal);
        Assert.Matches("rule book of [0-9-]+, plan [0-9a-f]{12}\n", text);
        Assert.All(
            plan.Figures,
            figure => Assert.Contains($"# - {figure.Label}: {figure.Formula} = {figure.Display}", text, StringComparison.Ordinal)
        );
    }
}
