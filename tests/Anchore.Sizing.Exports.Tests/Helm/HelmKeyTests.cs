using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Exports.Helm;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmKeyTests
{
    /// <summary>Every chart of which the keys are known, with a release whose services it runs.</summary>
    public static TheoryData<string, string> Charts => new()
    {
        { "anchore-engine 1.18.5", "4.0" },
        { "enterprise 3.2.1", "5.12" },
        { "enterprise 3.25.3", "5.12" },
        { "enterprise 4.0.1", "6.1" },
        { "enterprise 4.1.4", "6.1" },
    };

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_key_is_one_that_the_chart_reads(string chart, string release)
    {
        var keys = ChartKeys.Create(chart);
        var engine = OtherChart.EngineFor(release, chart);

        AnyDeployment.Create(release).Sample(
            deployment =>
            {
                var plan = engine.Plan(deployment);
                var values = ReadYaml.Create(HelmValues.Create(plan, PlanIdentity.Create(plan, engine.Codec, plan.Link)));

                Assert.NotEmpty(values.Paths());
                Assert.DoesNotContain(values.Paths(), path => !keys.Know(path));
                Assert.DoesNotContain(values.Paths(), keys.Refused.Contains);
            },
            iter: 300,
            print: Handover.Print);
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_keys_of_every_shipped_chart_are_known(string release) =>
        Assert.Contains(Handover.Engine.Catalog.Find(release)!.Chart.ToString(), Charts.Select(row => row.Data.Item1));

    [Theory]
    [InlineData("anchore-engine 1.18.5", "anchoreApi.resources.requests.memory")]
    [InlineData("anchore-engine 1.18.5", "anchoreEnterpriseRbac.managerResources")]
    [InlineData("enterprise 4.1.4", "analyzer.scratchVolume.details.ephemeral")]
    public void The_list_knows_what_stands_below_an_open_map(string chart, string path) => Assert.True(ChartKeys.Create(chart).Know(path));

    [Theory]
    [InlineData("anchore-engine 1.18.5", "anchoreEnterpriseRbac.resources")]
    [InlineData("anchore-engine 1.18.5", "postgresql.externalEndpoint.host")]
    [InlineData("enterprise 3.2.1", "componentCatalog.resources")]
    [InlineData("enterprise 4.1.4", "analyzer.replicas")]
    [InlineData("enterprise 3.25.3", "anchoreConfig.data_syncer.cycle_timers")]
    [InlineData("enterprise 3.25.3", "anchoreConfig.policy_engine.cycle_timers.feed_sync")]
    [InlineData("enterprise 4.0.1", "postgresql.chartEnabled")]
    [InlineData("enterprise 4.1.4", "postgresql.chartEnabled")]
    public void The_list_does_not_know_what_the_chart_would_ignore(string chart, string path) =>
        Assert.False(ChartKeys.Create(chart).Know(path));
}
