using System.Text.Json;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmTypeTests
{
    [Theory]
    [InlineData("4.0", "anchoreAnalyzer.layerCacheMaxGigabytes")]
    [InlineData("5.12", "anchoreConfig.analyzer.layer_cache_max_gigabytes")]
    [InlineData("6.1", "anchoreConfig.analyzer.layer_cache_max_gigabytes")]
    public void The_layer_cache_is_a_bare_number_of_whole_gigabytes_rounded_down(string release, string path) => AnyDeployment.Of(release).Sample(
        deployment =>
        {
            var file = Handover.Helm(Handover.Engine.Plan(deployment));

            var gigabytes = ReadYaml.Of(file).Find(path)!.GetValue<long>();

            Assert.Equal(deployment.LayerCache.Bytes / 1_000_000_000, gigabytes);
            Assert.Equal(deployment.LayerCache.Bytes % 1_000_000_000 != 0, file.Remarks.Any(remark => remark.Contains("whole gigabytes", StringComparison.Ordinal)));
        },
        iter: 200,
        print: Handover.Print);

    [Theory]
    [InlineData("4.0", "anchorePolicyEngine.cycleTimers.feed_sync", 14_400)]
    [InlineData("5.12", "anchoreConfig.policy_engine.cycle_timers.feed_sync", 14_400)]
    [InlineData("6.1", "anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync", 3_600)]
    public void The_feed_interval_is_a_number_of_seconds(string release, string path, long seconds)
    {
        var values = ReadYaml.Of(Handover.Helm(Handover.Plan("{}", release)));

        Assert.Equal(seconds, values.Find(path)!.GetValue<long>());
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
        var values = ReadYaml.Of(Handover.Helm(Handover.Plan($$"""{"memory":"{{memory}}"}""")));

        var request = values.Find("anchoreCatalog.resources.requests.memory")!;

        Assert.Equal(JsonValueKind.String, request.GetValueKind());
        Assert.Equal(written, request.GetValue<string>());
    }

    [Fact]
    public void The_concurrency_of_analyzers_is_a_number()
    {
        var values = ReadYaml.Of(Handover.Helm(Handover.Plan("""{"concurrency":3}""")));

        Assert.Equal(3, values.Find("anchoreAnalyzer.concurrentTasksPerWorker")!.GetValue<long>());
    }
}
