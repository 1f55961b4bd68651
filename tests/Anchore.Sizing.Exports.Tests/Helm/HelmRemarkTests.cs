namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmRemarkTests
{
    [Fact]
    public void Release_4_0_names_the_memory_of_the_reports_api()
    {
        var file = Handover.Helm(Handover.Plan("""{"api":3}"""));

        Assert.Contains(
            file.Remarks,
            remark => remark.Contains("3 × 8 GB = 24 GB of memory more than the plan, 112 GB in all", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_reports_there_is_no_reports_api()
    {
        var file = Handover.Helm(Handover.Plan("""{"reports":0}"""));

        Assert.DoesNotContain(file.Remarks, remark => remark.Contains("reports API", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"api":2}""", "4 more containers")]
    [InlineData("""{"api":2,"notifications":0}""", "3 more containers")]
    [InlineData("""{"rbacManager":0}""", null)]
    public void Release_4_0_counts_the_authorizers_beside_other_services(string deployment, string? expected)
    {
        var file = Handover.Helm(Handover.Plan(deployment));

        var remark = file.Remarks.SingleOrDefault(remark => remark.Contains("RBAC authorizer", StringComparison.Ordinal));

        Assert.Equal(expected is null, remark is null);
        Assert.Contains(expected ?? "", remark ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"largestImage":"2.5 GB","policyEngine":3}""", "claims 7Gi too, 3 volumes and 22.55 GB more than the plan")]
    [InlineData("""{"largestImage":"2.5 GB","policyEngine":3,"feeds":1}""", "claims 7Gi too, 4 volumes and 30.06 GB more than the plan")]
    public void Release_4_0_names_the_volumes_that_other_pods_claim(string deployment, string expected)
    {
        var file = Handover.Helm(Handover.Plan(deployment));

        Assert.Contains(file.Remarks, remark => remark.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Later_releases_name_what_runs_although_the_plan_has_none()
    {
        var file = Handover.Helm(Handover.Plan("""{"ui":0,"componentCatalog":0}""", "6.1"));

        Assert.Contains(
            file.Remarks,
            remark => remark == "The chart always runs the UI, which the plan does not have: one pod with 4 GB of memory and 1 CPU more."
        );
        Assert.Contains(
            file.Remarks,
            remark =>
                remark
                == "The chart always runs the component catalog, which the plan does not have: one pod with 8 GB of memory and 1 CPU more."
        );
    }

    [Fact]
    public void A_layer_cache_that_is_not_whole_names_what_it_leaves_unused()
    {
        var file = Handover.Helm(Handover.Plan("""{"layerCache":"2.5 GB"}""", "5.12"));

        Assert.Contains(
            "The chart takes the layer cache in whole gigabytes: 2 GB instead of 2.5 GB, so 500 MB of each temporary volume stays unused.",
            file.Remarks
        );
    }

    [Fact]
    public void A_store_without_a_driver_names_what_the_database_must_hold()
    {
        var file = Handover.Helm(Handover.Plan("""{"objectStore":"swift","images":5000}""", "6.1"));

        Assert.Contains(
            "The chart has no driver for a Swift object store, so the file names none: by default the documents go to the PostgreSQL database, which must then hold 50 GB more.",
            file.Remarks
        );
    }

    [Fact]
    public void A_plan_without_a_temporary_volume_names_what_nodes_must_have()
    {
        var file = Handover.Helm(Handover.Plan("""{"largestImage":"2.5 GB","analyzer":5,"temporaryVolume":false}"""));

        Assert.Contains(
            file.Remarks,
            remark => remark.Contains("up to 7.5 GB to the ephemeral storage of its node, 37.5 GB in all", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("5.12", "catalog, data syncer, policy engine, reports.")]
    [InlineData(
        "6.1",
        "API, catalog, component catalog, data syncer, notifications, policy engine, reports, reports worker, simple queue, UI."
    )]
    public void Scratch_space_of_other_services_is_named(string release, string services) =>
        Assert.Contains(
            Handover.Helm(Handover.Plan("{}", release)).Remarks,
            remark =>
                remark.StartsWith(
                    $"Scratch space on the node's disk, for which the plan has no size and nothing is reserved: {services}",
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("""{"layerCache":"10 GB"}""", true)]
    [InlineData("{}", false)]
    public void A_layer_cache_may_exceed_its_size(string deployment, bool said) =>
        Assert.Equal(
            said,
            Handover
                .Helm(Handover.Plan(deployment))
                .Remarks.Any(remark => remark.StartsWith("The layer cache may exceed its size", StringComparison.Ordinal))
        );

    [Fact]
    public void The_docker_socket_is_named_as_not_mounted() =>
        Assert.Contains(
            Handover.Helm(Handover.Plan("""{"dockerSocket":true}""")).Remarks,
            remark => remark.StartsWith("The Docker socket is not mounted", StringComparison.Ordinal)
        );
}
