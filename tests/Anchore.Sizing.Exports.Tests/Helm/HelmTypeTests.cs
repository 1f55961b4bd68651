using System.Text.Json;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmTypeTests
{
    [Theory]
    [InlineData("4.0", "anchoreAnalyzer.layerCacheMaxGigabytes")]
    [InlineData("5.12", "anchoreConfig.analyzer.layer_cache_max_gigabytes")]
    [InlineData("6.1", "anchoreConfig.analyzer.layer_cache_max_gigabytes")]
    public void The_layer_cache_is_a_bare_number_of_whole_gigabytes_rounded_down(string release, string path) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var file = Handover.Helm(Handover.Engine.Plan(deployment));

                    var gigabytes = ReadYaml.Create(file).Find(path)?.GetValue<long>();

                    Assert.Equal(deployment.LayerCache.Bytes == 0 ? null : deployment.LayerCache.Bytes / 1_000_000_000, gigabytes);
                    Assert.Equal(
                        deployment.LayerCache.Bytes % 1_000_000_000 != 0,
                        file.Remarks.Any(remark => remark.Contains("whole gigabytes", StringComparison.Ordinal))
                    );
                },
                iter: 200,
                print: Handover.Print
            );

    [Theory]
    [InlineData("4.0", 4, "anchorePolicyEngine.cycleTimers.feed_sync", null)]
    [InlineData("4.0", 5, "anchorePolicyEngine.cycleTimers.feed_sync", 18_000L)]
    [InlineData("6.1", 1, "anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync", null)]
    [InlineData("6.1", 2, "anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync", 7_200L)]
    public void An_interval_that_was_given_is_a_number_of_seconds(string release, int hours, string path, long? seconds)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan($$"""{"feedSyncHours":{{hours}}}""", release)));

        Assert.Equal(seconds, values.Find(path)?.GetValue<long>());
    }

    [Fact]
    public void No_key_for_the_interval_is_written_where_none_has_an_effect()
    {
        var file = Handover.Helm(Handover.Plan("""{"feedSyncHours":12}""", "5.12"));

        Assert.DoesNotContain(ReadYaml.Create(file).Paths(), path => path.Contains("cycle_timers", StringComparison.Ordinal));
        Assert.Contains("No key of the chart has an effect on the interval of data synchronization: 12 hours cannot be set.", file.Remarks);
    }

    [Theory]
    [InlineData("8 GB", "8G")]
    [InlineData("1 TB", "1T")]
    [InlineData("1.5 GB", "1500M")]
    [InlineData("1000000001 B", "1000000001")]
    [InlineData("8 GiB", "8Gi")]
    [InlineData("1.5 GiB", "1536Mi")]
    public void Memory_is_text_in_the_units_of_the_plan(string memory, string written)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan($$"""{"memory":"{{memory}}"}""")));

        var request = values.Find("anchoreCatalog.resources.requests.memory")!;

        Assert.Equal(JsonValueKind.String, request.GetValueKind());
        Assert.Equal(written, request.GetValue<string>());
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, 3L)]
    public void A_concurrency_that_was_given_is_a_number(int concurrency, long? written)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan($$"""{"concurrency":{{concurrency}}}""")));

        Assert.Equal(written, values.Find("anchoreAnalyzer.concurrentTasksPerWorker")?.GetValue<long>());
    }
}
