using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class CanonicalQueryTests
{
    private static readonly DeploymentCodec Codec = Calculator.Wider.Codec;

    [Fact]
    public void Release_4_0_has_the_fields_of_the_contract_in_its_order()
    {
        var names = Calculator.Shipped.Codec.Default.Fields.Select(field => field.Name);

        Assert.Equal(
            [
                "name", "release", "releaseVersion", "images", "largestImage",
                "analyzer", "api", "catalog", "policyEngine", "simpleQueue", "rbacManager", "reports", "notifications", "feeds", "ui",
                "memory", "concurrency", "layerCache", "temporaryVolume", "objectStore", "databaseSize",
                "objectStoreSize", "postgres", "redis", "runtime", "kernel",
                "storageDriver", "dockerSocket", "feedSyncHours", "nodeType", "nodePlatform", "nodePods", "installedMemory", "installedCpu", "nodeMemory",
                "daemonMemory", "daemonCpu", "spareNodes", "imagesPerMonth", "growthPercent", "months",
                "imagesPerHour", "minutesPerImage", "utilization", "internetAccess", "registryLocation", "objectStoreLocation", "preflight",
                "inventory", "preparedFor", "preparedBy", "date", "notes",
            ],
            names);
    }

    [Fact]
    public void The_default_deployment_is_the_empty_query()
    {
        var query = Calculator.Shipped.Codec.EncodeQuery(Calculator.Shipped.Codec.Default.Defaults);

        Assert.Equal("", query);
    }

    [Theory]
    [InlineData("utilization=0.9&images=5000&name=A+%26+B", "name=A%20%26%20B&images=5000&utilization=0.9")]
    [InlineData("largestImage=2500+MB", "largestImage=2.5%20GB")]
    [InlineData("largestImage=2000MB&analyzer=&postgres=&utilization=0.80", "")]
    [InlineData("analyzer=1&feeds=0", "analyzer=1&feeds=0")]
    [InlineData("nodeType=M6I.2xlarge", "nodeType=aws%2Fm6i.2xlarge")]
    [InlineData("nodeType=aws/m6i.2xlarge&nodePlatform=eks&nodeMemory=29317MiB", "nodeType=aws%2Fm6i.2xlarge")]
    [InlineData("nodeType=m6i.2xlarge&nodeMemory=30GiB", "nodeType=aws%2Fm6i.2xlarge&nodeMemory=30%20GiB")]
    [InlineData("nodePlatform=rke2&installedMemory=64GiB", "nodePlatform=rke2&installedMemory=64%20GiB")]
    [InlineData("growthPercent=20+%25", "growthPercent=20")]
    [InlineData("growthPercent=7.5%25+a+year", "growthPercent=7.5")]
    [InlineData("largestImage=2.5GB&policyEngine=3&analyzer=5&images=5000", "images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3")]
    [InlineData("nodeMemory=32Gi&dockerSocket=true", "dockerSocket=true&nodeMemory=32%20GiB")]
    [InlineData("release=4.0", "")]
    [InlineData("postgres=15.18+(Debian+15.18-0%2Bdeb12u1)", "postgres=15.18")]
    [InlineData("images=25,000&minutesPerImage=2m30s&utilization=90%25", "images=25000&minutesPerImage=2.5&utilization=0.9")]
    [InlineData("runtime=Docker+version+24.0.5,+build+0", "runtime=docker%3A%2F%2F24.0.5")]
    [InlineData("objectStore=s3&objectStoreLocation=outside", "objectStore=s3")]
    [InlineData("objectStore=s3&objectStoreLocation=inside", "objectStore=s3&objectStoreLocation=inside")]
    [InlineData("objectStoreLocation=inside&registryLocation=outside&internetAccess=direct", "")]
    [InlineData("release=v4.0.2", "releaseVersion=4.0.2")]
    [InlineData("release=6.1.1", "release=6.1&releaseVersion=6.1.1")]
    [InlineData("releaseVersion=4.0.1", "releaseVersion=4.0.1")]
    [InlineData("release=6.1&releaseVersion=6.1", "release=6.1")]
    public void However_a_query_is_written_its_canonical_form_is_one(string query, string canonical)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(query);

        var result = Calculator.Shipped.Codec.EncodeQuery(decoded.Deployment);

        Assert.Empty(decoded.Errors);
        Assert.Equal(canonical, result);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Names_stand_in_the_order_of_the_table_and_each_is_needed(string release) =>
        Calculator
            .Deployments(release)
            .Sample(
                deployment =>
                {
                    var pairs = Codec.EncodeQuery(deployment).Split('&', StringSplitOptions.RemoveEmptyEntries);
                    var names = pairs.Select(pair => pair[..pair.IndexOf('=')]).ToArray();

                    Assert.Equal(Calculator.DeploymentSchema(release).Fields.Select(field => field.Name).Where(names.Contains), names);
                    Assert.All(
                        pairs,
                        pair =>
                        {
                            var without = Codec.DecodeQuery(string.Join('&', pairs.Where(other => other != pair)));
                            Assert.True(!without.IsValid || without.Deployment != deployment, $"{pair} changes nothing");
                        }
                    );
                },
                iter: Samples.AtMost(150),
                print: Calculator.Print
            );
}
