using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Comparisons;

public sealed class FigureChangeTests
{
    [Theory]
    [InlineData("""{ "release": "4.0" }""", "6.1", FigureIds.Memory, "+32 GB")]
    [InlineData("""{ "release": "6.1" }""", "4.0", FigureIds.Memory, "−32 GB")]
    [InlineData("""{ "release": "4.0" }""", "6.1", FigureIds.Object, "")]
    [InlineData("""{ "release": "4.0" }""", "6.1", FigureIds.Cpu, "newly stated")]
    [InlineData("""{ "release": "6.1" }""", "4.0", FigureIds.Cpu, "no longer stated")]
    [InlineData("""{ "release": "4.0", "nodeMemory": "8 GB" }""", "6.1", FigureIds.Nodes, "")]
    [InlineData("""{ "release": "4.0", "nodeMemory": "2 GB" }""", "6.1", FigureIds.Nodes, "")]
    public void A_difference_is_shown_with_its_sign_or_in_words(string json, string release, string figure, string shown)
    {
        var deployment = Calculator.DecodeJson(json).Deployment;

        var change = Comparison.Create(Calculator.Shipped, deployment, release).Figures.Single(change => change.Id == figure);

        Assert.Equal(shown, change.DifferenceDisplay);
    }
}
