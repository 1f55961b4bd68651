using System.Globalization;
using System.Text;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>What the findings say, word for word, for sites that are fine, unknown and in trouble.</summary>
public sealed class FindingTextTests
{
    [Theory]
    [InlineData("Unknown-4.0.txt", "{}")]
    [InlineData(
        "Fine-4.0.txt",
        """{ "postgres": "13.4", "redis": "6.2.7", "runtime": "20.10.7", "kernel": "5.4.0", "storageDriver": "overlay2", "objectStore": "s3", "imagesPerHour": 48, "minutesPerImage": 1, "imagesPerMonth": 100 }"""
    )]
    [InlineData(
        "Troubled-4.0.txt",
        """{ "postgres": "9.6", "redis": "3.2", "runtime": "1.11", "kernel": "3.10", "storageDriver": "overlay2", "temporaryVolume": false, "dockerSocket": true, "feeds": 1, "feedSyncHours": 24, "memory": "2 GB", "spareNodes": 0, "analyzer": 2, "imagesPerHour": 240, "minutesPerImage": 3.5 }"""
    )]
    [InlineData("Unmeasured-4.0.txt", """{ "temporaryVolume": false, "imagesPerHour": 7, "nodeMemory": "4 GB", "spareNodes": 0 }""")]
    [InlineData(
        "OneAnalyzerTooFew-4.0.txt",
        """{ "temporaryVolume": false, "kernel": "5.4.0", "imagesPerHour": 700, "analyzer": 3, "concurrency": 2, "minutesPerImage": 0.5 }"""
    )]
    [InlineData("SharedNodes-4.0.txt", """{ "analyzer": 10, "nodeMemory": "64 GB", "imagesPerHour": 7 }""")]
    [InlineData(
        "OtherDriver-4.0.txt",
        """{ "temporaryVolume": false, "storageDriver": "btrfs", "analyzer": 1, "imagesPerHour": 96, "minutesPerImage": 1 }"""
    )]
    [InlineData("Unknown-6.1.txt", """{ "release": "6.1" }""")]
    [InlineData(
        "Troubled-6.1.txt",
        """{ "release": "6.1", "postgres": "13.4", "memory": "10 GB", "analyzer": 20, "nodeMemory": "128 GB", "objectStore": "swift", "imagesPerMonth": 1000, "feedSyncHours": 2 }"""
    )]
    [InlineData("TooSmallByMemory-6.1.txt", """{ "release": "6.1", "nodeMemory": "12 GB", "objectStore": "s3", "nodeCpu": 1 }""")]
    [InlineData(
        "TooSmallByCpu-6.1.txt",
        """{ "release": "6.1", "nodeMemory": "64 GB", "nodeCpu": 1.5, "objectStore": "database", "spareNodes": 0 }"""
    )]
    [InlineData("OneNode-6.1.txt", """{ "release": "6.1", "nodeMemory": "1 TB", "analyzer": 2, "imagesPerMonth": 1 }""")]
    [InlineData(
        "Fewest-4.0.txt",
        """
        { "redis": "3.2", "rbacManager": 0, "reports": 0, "notifications": 0, "ui": 0,
          "minutesPerImage": 3 }
        """)]
    [InlineData(
        "Fewest-6.1.txt",
        """
        { "release": "6.1", "redis": "3.2", "componentCatalog": 0, "dataSyncer": 0, "notifications": 0,
          "reports": 0, "reportsWorker": 0, "ui": 0, "memory": "9 GB" }
        """)]
    [InlineData("WithoutWorker-5.12.txt", """{ "release": "5.12", "reportsWorker": 0, "objectStore": "s3" }""")]
    [InlineData("Proxy-4.0.txt", """{ "internetAccess": "proxy" }""")]
    [InlineData("Proxy-6.1.txt", """{ "release": "6.1", "internetAccess": "proxy", "objectStore": "s3", "registryLocation": "inside" }""")]
    [InlineData("Closed-4.0.txt", """{ "internetAccess": "none" }""")]
    [InlineData("Closed-6.1.txt", """{ "release": "6.1", "internetAccess": "none", "objectStore": "s3" }""")]
    [InlineData("Unknown-5.12.txt", """{ "release": "5.12", "objectStore": "filesystem" }""")]
    [InlineData(
        "Preflight-4.0.txt",
        """{ "preflight": "postgres.version:fail,database.connections:warn,redis.version:fail,nodes.memory:warn,nodes.count:fail,kubernetes.storageClass:warn,runtime.version:fail,network.feed.dns:fail,network.feed.tcp:warn,network.registry.tcp:fail,storage.temporary.perAnalyzer:fail" }"""
    )]
    [InlineData(
        "Preflight-6.1.txt",
        """{ "release": "6.1", "preflight": "postgres.pgCron:fail,database.connections:fail,nodes.memory:fail,nodes.cpu:fail,nodes.count:warn,kubernetes.version:fail,kubernetes.storageClass:fail,network.feed.tcp:fail,storage.temporary.perAnalyzer:warn" }"""
    )]
    public void Findings_have_their_golden_words(string golden, string deployment)
    {
        var findings = Calculator.Plan(deployment).Findings;

        Golden.Match(Print(findings), golden);
    }

    private static string Print(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Severity} {finding.Id} ({finding.Rule.Id})\n  {finding.Message}\n");
            text.Append(finding.Remedy is { } remedy ? $"  {remedy}\n" : "");
        }

        return text.ToString();
    }
}
