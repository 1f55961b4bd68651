using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>What a plan may cost in memory, so that a sweep over thousands of them stays cheap.</summary>
public sealed class AllocationTests
{
    private const long Budget = 16 * 1024;

    // Code that has run often enough is compiled again and then allocates less; that is the code that a server runs.
    private const int RunsInBatch = 1000;
    private const int MostBatches = 200;

    public static TheoryData<string, string> Deployments => new MatrixTheoryData<string, string>(
        [.. Calculator.Shipped.Catalog.Books.Select(book => book.Release)],
        ["", "&images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3&nodeMemory=64+GB"]);

    [Theory]
    [MemberData(nameof(Deployments))]
    public void A_plan_whose_sentences_nobody_reads_allocates_little(string release, string fields)
    {
        var deployment = Calculator.Shipped.Codec.DecodeQuery($"release={release}{fields}").Deployment;

        var each = BytesOfPlan(deployment);
        for (var batch = 1; each > Budget && batch < MostBatches; batch++)
        {
            each = BytesOfPlan(deployment);
        }

        Assert.InRange(each, 1, Budget);
    }

    private static long BytesOfPlan(Deployment deployment)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < RunsInBatch; run++)
        {
            Calculator.Shipped.Plan(deployment);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / RunsInBatch;
    }
}
