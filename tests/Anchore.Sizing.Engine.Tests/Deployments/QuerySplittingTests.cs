using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class QuerySplittingTests
{
    [Theory]
    [InlineData("name=Plan", "name", "Plan")]
    [InlineData("name=", "name", "")]
    [InlineData("name", "name", "")]
    [InlineData("=Plan", "", "Plan")]
    [InlineData("=", "", "")]
    [InlineData("name=a=b", "name", "a=b")]
    [InlineData("?name=a+b%26c", "name", "a b&c")]
    [InlineData("name=%FF", "name", null)]
    [InlineData("%FF=a", "%FF", "a")]
    public void A_pair_is_parted_at_its_first_equals_sign(string query, string name, string? value)
    {
        var pairs = DeploymentCodec.SplitQuery(query);

        Assert.Equal([(name, value)], pairs);
    }
}
