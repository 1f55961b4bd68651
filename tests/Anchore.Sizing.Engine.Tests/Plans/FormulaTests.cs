namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class FormulaTests
{
    private const string Example = """
        { "images": 5000, "largestImage": "2.5 GB", "analyzer": 5, "policyEngine": 3, "imagesPerMonth": 100, "months": 12, "imagesPerHour": 240, "minutesPerImage": 3.5 }
        """;

    [Theory]
    [InlineData("replicas.total", "5 + 1 + 1 + 3 + 1 + 1 + 1 + 1 + 0 + 1")]
    [InlineData("memory.analyzer", "5 × 8 GB")]
    [InlineData("memory.total", "15 × 8 GB")]
    [InlineData("storage.temporary.perAnalyzer", "3 × 2.5 GB × 1 + 0 GB")]
    [InlineData("storage.temporary.total", "5 × 7.5 GB")]
    [InlineData("storage.object", "5,000 × 10 MB")]
    [InlineData("storage.object.horizon", "(5,000 + 100 × 12) × 10 MB")]
    [InlineData("storage.configuration.total", "15 × 1 MB")]
    [InlineData("nodes.count", "4 (raw 3.75) + 1")]
    [InlineData("database.connections", "18 × (30 + 100) + 1 × 10")]
    [InlineData("analyzers.required", "⌈240 × 3.5 ÷ (60 × 1 × 0.8)⌉")]
    public void A_formula_has_the_numbers_in_it(string figure, string formula)
    {
        var plan = Calculator.Plan(Example);

        Assert.Equal(formula, plan[figure].Formula);
    }

    [Fact]
    public void A_rounded_number_in_a_formula_is_marked()
    {
        var plan = Calculator.Plan("""{ "largestImage": "2.503 GB", "analyzer": 2 }""");

        Assert.Equal("2 × ≈ 7.51 GB", plan["storage.temporary.total"].Formula);
    }
}
