using System.Globalization;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Tests.Helm;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Compose;

public sealed class ComposePlanTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["analyzer"] = "analyzer",
        ["api"] = "api",
        ["catalog"] = "catalog",
        ["policyEngine"] = "policy-engine",
        ["simpleQueue"] = "queue",
        ["rbacManager"] = "rbac-manager",
        ["reports"] = "reports",
        ["notifications"] = "notifications",
        ["feeds"] = "feeds",
        ["ui"] = "ui",
    };

    public static TheoryData<string> WithoutComposeFile =>
        [.. RuleBookCatalog.Shipped.Books.Where(book => book.Compose is null).Select(book => book.Release)];

    [Fact]
    public void Replicas_and_memory_are_the_plans() => AnyDeployment.Create("4.0").Sample(
        deployment =>
        {
            var plan = Handover.Engine.Plan(deployment);
            var file = ReadYaml.Create(Handover.Compose(plan));

            Assert.All(plan.Services.Where(service => service.Replicas > 0), service =>
            {
                var deploy = $"services.{Names[service.Service.Id]}.deploy";
                var memory = service.MemoryEach.ToString(CultureInfo.InvariantCulture) + "b";
                Assert.Equal(service.Replicas, file.Find(deploy + ".replicas")!.GetValue<long>());
                Assert.Equal(memory, file.Find(deploy + ".resources.limits.memory")!.GetValue<string>());
                Assert.Equal(memory, file.Find(deploy + ".resources.reservations.memory")!.GetValue<string>());
            });
        },
        iter: 300,
        print: Handover.Print);

    [Fact]
    public void A_service_that_is_off_starts_no_container_and_feeds_are_left_to_the_vendors_file()
    {
        var file = ReadYaml.Create(Handover.Compose(Handover.Plan("""{"ui":0,"feeds":0}""")));

        Assert.Equal(0, file.Find("services.ui.deploy.replicas")!.GetValue<long>());
        Assert.Null(file.Find("services.feeds"));
    }

    [Theory]
    [InlineData("true", "/analysis_scratch")]
    [InlineData("false", null)]
    public void Each_analyzer_has_a_volume_of_its_own_where_the_plan_has_one(string given, string? path)
    {
        var file = ReadYaml.Create(Handover.Compose(Handover.Plan($$"""{"temporaryVolume":{{given}}}""")));

        Assert.Equal(path, file.Find("services.analyzer.volumes")?[0]?.GetValue<string>());
    }

    [Fact]
    public void The_feed_interval_is_text_in_the_environment_of_the_policy_engine()
    {
        var file = ReadYaml.Create(Handover.Compose(Handover.Plan("""{"feedSyncHours":2}""")));

        Assert.Equal("7200", file.Find("services.policy-engine.environment.ANCHORE_FEED_SYNC_INTERVAL_SEC")!.GetValue<string>());
    }

    [Theory]
    [InlineData(1, "8228:8228")]
    [InlineData(2, null)]
    public void Only_a_single_api_has_the_port_of_the_host(int replicas, string? port)
    {
        var file = ReadYaml.Create(Handover.Compose(Handover.Plan($$"""{"api":{{replicas}}}""")));

        Assert.Equal(port, file.Find("services.api.ports")?[0]?.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(WithoutComposeFile))]
    public void A_release_without_a_Compose_file_of_the_vendors_has_no_service_and_says_why(string release)
    {
        var file = Handover.Compose(Handover.Plan(Handover.Sample, release));

        Assert.Equal("""{"services":{}}""", ReadYaml.Create(file).ToJson().ToJsonString());
        Assert.Contains(file.Remarks, remark => remark.Contains("Docker Compose is for demonstrations", StringComparison.Ordinal));
    }
}
