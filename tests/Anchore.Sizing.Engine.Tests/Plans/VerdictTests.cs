using Anchore.Sizing.Exports.Tests;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>The plan in one or two sentences, for few and many nodes, with and without CPU, growth and spare nodes.</summary>
public sealed class VerdictTests
{
    private static readonly string[] Deployments =
    [
        "{}",
        """{ "spareNodes": 0 }""",
        """{ "spareNodes": 2, "analyzer": 40 }""",
        """{ "spareNodes": 12, "analyzer": 4 }""",
        """{ "spareNodes": 13, "analyzer": 4 }""",
        """{ "nodeMemory": "24 TB" }""",
        """{ "nodeMemory": "24 TB", "spareNodes": 0 }""",
        """{ "nodeMemory": "24 TB", "spareNodes": 1 }""",
        """{ "nodeMemory": "4 GB" }""",
        """{ "imagesPerMonth": 100, "months": 1 }""",
        """{ "imagesPerMonth": 100, "months": 24 }""",
        """{ "imagesPerMonth": 0, "months": 24 }""",
        """{ "imagesPerMonth": 100, "months": 0 }""",
        """{ "release": "6.1" }""",
        """{ "release": "6.1", "nodeCpu": 1 }""",
        """{ "release": "6.1", "nodeCpu": 2, "spareNodes": 0 }""",
        """{ "release": "6.1", "nodeCpu": 8.5, "nodeMemory": "64 GiB" }""",
    ];

    [Fact]
    public void Each_plan_is_said_in_its_golden_words()
    {
        var verdicts = Deployments.Select(json => $"{json}\n  {Calculator.Plan(json).Verdict}\n");

        Golden.Match(string.Concat(verdicts), "txt");
    }
}
