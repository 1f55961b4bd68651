
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

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "three")]
    [InlineData(4, "four")]
    [InlineData(5, "five")]
    [InlineData(6, "six")]
    [InlineData(7, "seven")]
    [InlineData(8, "eight")]
    [InlineData(9, "nine")]
    [InlineData(10, "ten")]
    [InlineData(11, "eleven")]
    [InlineData(12, "twelve")]
    [InlineData(13, "13")]
    public void Up_to_twelve_are_counted_in_words(int spareNodes, string words)
    {
        var plan = Calculator.Plan($$"""{ "spareNodes": {{spareNodes}} }""");

        Assert.Contains($", {words} of them spare.", plan.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_plan_is_said_in_its_golden_words()
    {
        var verdicts = Deployments.Select(json => $"{json}\n  {Calculator.Plan(json).Verdict}\n");

        Golden.Match(string.Concat(verdicts), "txt");
    }
}
