using System.Globalization;
using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Plans;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>The file laid over values that a site already has: <c>helm upgrade --values yours.yaml --values values.yaml</c>.</summary>
public sealed class SiteValuesTests
{
    /// <summary>Volume sources that a site may have given the scratch volume.</summary>
    public static TheoryData<string, string> Volumes =>
        new MatrixTheoryData<string, string>(
            Handover.Releases.Select(row => row.Data),
            [
                """{"emptyDir":{"sizeLimit":"1Gi","medium":"Memory"}}""",
                """{"persistentVolumeClaim":{"claimName":"scratch"}}""",
                """{"hostPath":{"path":"/scratch"}}""",
                """{"nfs":{"server":"nfs.example.com","path":"/scratch"}}""",
                """{"csi":{"driver":"local.csi.example.com"}}""",
                """{"ephemeral":{"volumeClaimTemplate":{"spec":{"storageClassName":"fast","accessModes":["ReadWriteMany"],"resources":{"requests":{"storage":"1Gi"}}}}}}""",
            ]
        );

    [Theory]
    [MemberData(nameof(Volumes))]
    public void A_scratch_volume_keeps_one_source(string release, string source)
    {
        var path = release == "4.0" ? "anchoreGlobal.scratchVolume.details" : "analyzer.scratchVolume.details";
        foreach (var volume in new[] { true, false })
        {
            var plan = Handover.Plan($$"""{"temporaryVolume":{{(volume ? "true" : "false")}}}""", release);

            var details = Merged(plan, Nested(path, JsonNode.Parse(source)!))[path]!.AsObject();

            var (kind, left) = Assert.Single(details);
            Assert.Equal(volume ? "ephemeral" : "emptyDir", kind);
            Assert.Equal(volume ? null : "{}", volume ? null : left!.ToJsonString());
            if (volume && source.Contains("fast", StringComparison.Ordinal))
            {
                Assert.Equal("fast", left!["volumeClaimTemplate"]!["spec"]!["storageClassName"]!.GetValue<string>());
                Assert.Equal("""["ReadWriteOnce"]""", left["volumeClaimTemplate"]!["spec"]!["accessModes"]!.ToJsonString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void No_limit_is_below_its_request(string release)
    {
        var theirs = JsonNode.Parse(
            """{"requests":{"cpu":"250m","memory":"1Gi","ephemeral-storage":"1Gi"},"limits":{"cpu":1,"memory":"2Gi","ephemeral-storage":"2Gi"}}"""
        )!;

        ForAny(
            release,
            plan =>
            {
                var installed = new Installed(plan, ReadYaml.Create(Handover.Helm(plan)));
                foreach (var service in plan.Services.Select(service => service.Service.Id))
                {
                    var path =
                        $"{installed.Section(service)}.{(installed.Section(service) == "anchoreEnterpriseRbac" ? "managerResources" : "resources")}";
                    var resources = Merged(plan, Nested(path, theirs))[path]!;
                    Assert.All(
                        resources["limits"]!.AsObject(),
                        limit =>
                            Assert.True(
                                Amounts(limit.Value) >= Amounts(resources["requests"]![limit.Key]),
                                $"{path}: {resources.ToJsonString()}"
                            )
                    );
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Null_never_stands_for_an_amount(string release) =>
        ForAny(
            release,
            plan =>
            {
                var values = ReadYaml.Create(Handover.Helm(plan));

                Assert.DoesNotContain(
                    values.Paths(),
                    path =>
                        path.Contains("esources.", StringComparison.Ordinal)
                        && !path.EndsWith("requests", StringComparison.Ordinal)
                        && !path.EndsWith("limits", StringComparison.Ordinal)
                        && values.Find(path) is null
                );
            }
        );

    [Theory]
    [InlineData("4.0", "anchoreCatalog.object_store.storage_driver")]
    [InlineData("5.12", "anchoreConfig.catalog.object_store.storage_driver")]
    [InlineData("6.1", "anchoreConfig.catalog.object_store.storage_driver")]
    public void A_store_of_the_site_stays_unless_the_plan_names_another(string release, string path)
    {
        var theirs = JsonNode.Parse("""{"name":"s3","config":{"bucket":"theirs","region":"eu-west-1","iamauto":true}}""")!;

        foreach (var deployment in new[] { "{}", """{"objectStore":"s3"}""", """{"objectStore":"filesystem"}""" })
        {
            var merged = Merged(Handover.Plan(deployment, release), Nested(path, theirs))[path]!;

            Assert.True(JsonNode.DeepEquals(theirs, merged), merged.ToJsonString());
        }
    }

    /// <summary>Settings that a site has and the plan does not decide.</summary>
    public static TheoryData<string, string, string> Settings => new()
    {
        { "4.0", "anchoreAnalyzer.layerCacheMaxGigabytes", "4" },
        { "4.0", "anchoreAnalyzer.concurrentTasksPerWorker", "2" },
        { "4.0", "anchorePolicyEngine.cycleTimers.feed_sync", "7200" },
        { "4.0", "anchoreEnterpriseGlobal.licenseSecretName", "\"their-license\"" },
        { "4.0", "anchoreEnterpriseGlobal.imagePullSecretName", "\"their-pullcreds\"" },
        { "4.0", "postgresql.externalEndpoint", "\"db.example.com:5432\"" },
        { "4.0", "postgresql.postgresUser", "\"them\"" },
        { "4.0", "anchoreGlobal.dbConfig.ssl", "true" },
        { "4.0", "anchoreGlobal.extraEnv", """[{"name":"A","value":"B"}]""" },
        { "4.0", "anchoreAnalyzer.extraEnv", """[{"name":"A","value":"B"}]""" },
        { "5.12", "anchoreConfig.analyzer.layer_cache_max_gigabytes", "4" },
        { "5.12", "existingSecretName", "\"their-env\"" },
        { "5.12", "ui.existingSecretName", "\"their-ui-env\"" },
        { "5.12", "licenseSecretName", "\"their-license\"" },
        { "5.12", "useExistingLicenseSecret", "false" },
        { "5.12", "anchoreConfig.database.ssl", "true" },
        { "5.12", "dataSyncer.extraEnv", """[{"name":"A","value":"B"}]""" },
        { "5.12", "scratchVolume.details", """{"emptyDir":{}}""" },
        { "6.1", "anchoreConfig.data_syncer.cycle_timers.scheduled_data_sync", "7200" },
        { "6.1", "anchoreConfig.data_syncer.auto_sync_enabled", "false" },
        { "6.1", "anchoreConfig.analyzer.layer_cache_max_gigabytes", "4" },
        { "6.1", "image", "\"registry.example.com/anchore/enterprise:v6.1.1\"" },
        { "6.1", "serviceAccountName", "\"anchore\"" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_the_plan_does_not_decide_stays(string release, string path, string value)
    {
        var theirs = JsonNode.Parse(value)!;

        var merged = Merged(Handover.Plan("{}", release), Nested(path, theirs))[path];

        Assert.True(JsonNode.DeepEquals(theirs, merged), merged?.ToJsonString());
    }

    [Fact]
    public void The_redis_of_the_secret_counts_for_the_UI_of_release_4_0() =>
        ForAny(
            "4.0",
            plan =>
            {
                var values = ReadYaml.Create(Handover.Helm(plan));

                // The chart writes an address of its own over the secret's where this text is empty.
                Assert.Equal(
                    values.Find("anchoreEnterpriseUi.existingSecret") is null,
                    string.IsNullOrEmpty(values.Find("anchore-ui-redis.externalEndpoint")?.GetValue<string>())
                );
            }
        );

    private static Values Merged(SizingPlan plan, JsonObject theirs) =>
        new(HelmMerge.Merge(theirs, ReadYaml.Create(Handover.Helm(plan)).ToJson()));

    private static JsonObject Nested(string path, JsonNode value)
    {
        var keys = path.Split('.');
        return (JsonObject)keys.Reverse().Aggregate(value.DeepClone(), (inner, key) => new JsonObject { [key] = inner });
    }

    private static decimal Amounts(JsonNode? node) =>
        node switch
        {
            null => 0,
            JsonValue value when value.TryGetValue<long>(out var number) => number,
            _ when node.GetValue<string>() is ['0' or (>= '1' and <= '9'), .., 'm'] text => decimal.Parse(
                text[..^1],
                CultureInfo.InvariantCulture
            ) / 1000,
            _ => Amount.Bytes(node),
        };

    private static void ForAny(string release, Action<SizingPlan> law) =>
        AnyDeployment.Create(release).Sample(deployment => law(Handover.Engine.Plan(deployment)), iter: 150, print: Handover.Print);

    private sealed class Values(JsonObject root)
    {
        public JsonNode? this[string path] => path.Split('.').Aggregate((JsonNode?)root, (node, key) => node?[key]);
    }
}
