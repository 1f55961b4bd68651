using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmKeyTests
{
    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Every_key_is_one_that_the_chart_reads(string release)
    {
        var keys = ChartKeys.Of(Handover.Engine.Catalog.Find(release)!.Chart.ToString());

        AnyDeployment.Of(release).Sample(
            deployment =>
            {
                var values = ReadYaml.Of(Handover.Helm(Handover.Engine.Plan(deployment)));

                Assert.DoesNotContain(values.Paths(), path => !keys.Know(path));
                Assert.DoesNotContain(values.Paths(), keys.Refused.Contains);
            },
            iter: 400,
            print: Handover.Print);
    }

    [Theory]
    [InlineData("anchore-engine 1.18.5", "anchoreApi.resources.requests.memory")]
    [InlineData("anchore-engine 1.18.5", "anchoreEnterpriseRbac.managerResources")]
    [InlineData("enterprise 4.1.4", "analyzer.scratchVolume.details.ephemeral")]
    public void The_list_knows_what_stands_below_an_open_map(string chart, string path) => Assert.True(ChartKeys.Of(chart).Know(path));

    [Theory]
    [InlineData("anchore-engine 1.18.5", "anchoreEnterpriseRbac.resources")]
    [InlineData("anchore-engine 1.18.5", "postgresql.externalEndpoint.host")]
    [InlineData("enterprise 3.2.1", "componentCatalog.resources")]
    [InlineData("enterprise 4.1.4", "analyzer.replicas")]
    [InlineData("enterprise 4.1.4", "postgresql.chartEnabled")]
    public void The_list_does_not_know_what_the_chart_would_ignore(string chart, string path) => Assert.False(ChartKeys.Of(chart).Know(path));
}
