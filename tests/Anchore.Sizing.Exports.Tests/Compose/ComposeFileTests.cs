using Anchore.Sizing.Exports.Tests.Helm;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Compose;

public sealed class ComposeFileTests
{
    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_default_deployment_is_written_so(string release) =>
        Golden.Match(Handover.Text(Handover.Compose(Handover.Plan("{}", release))), $"Default-{release}.yaml");

    [Fact]
    public void The_sample_is_written_so() =>
        Golden.Match(Handover.Text(Handover.Compose(Handover.Plan(Handover.Sample))), "Sample-4.0.yaml");

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void The_same_bytes_come_twice_and_every_remark_stands_in_the_file(string release) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var first = Handover.Compose(Handover.Engine.Plan(deployment));

                    var second = Handover.Compose(Handover.Engine.Plan(deployment));

                    Assert.Equal(first.Bytes.ToArray(), second.Bytes.ToArray());
                    Assert.All(first.Remarks, remark => Assert.Contains("# - " + remark, Handover.Text(first).Split('\n')));
                },
                iter: 200,
                print: Handover.Print
            );

    [Theory]
    [InlineData("""{"api":3}""", "write \"8228-8230:8228\" there instead")]
    [InlineData("""{"feeds":1}""", "uncomment feeds and enterprise-feeds-db there")]
    [InlineData("""{"rbacManager":0}""", "rbac-authorizer still runs")]
    [InlineData("""{"layerCache":"4 GB","concurrency":2}""", "a layer cache of 4 GB, 2 images at once in an analyzer")]
    [InlineData("""{"objectStore":"s3"}""", "the S3 object store with its 10 GB of documents")]
    [InlineData("""{"largestImage":"2.5 GB","analyzer":5}""", "needs 7.5 GB where Docker keeps volumes, 37.5 GB in all")]
    [InlineData("""{"temporaryVolume":false}""", "The plan has no temporary volume, but the vendor's file gives analyzers one")]
    public void What_compose_cannot_express_is_named(string deployment, string expected) =>
        Assert.Contains(Handover.Compose(Handover.Plan(deployment)).Remarks, remark => remark.Contains(expected, StringComparison.Ordinal));
}
