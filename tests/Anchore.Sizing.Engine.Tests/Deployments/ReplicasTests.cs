using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class ReplicasTests
{
    private static readonly Replicas Default = Calculator.Shipped.Codec.Default.Defaults.Replicas;

    [Fact]
    public void Equal_counts_are_equal_and_share_a_hash()
    {
        var same = Calculator.DecodeJson("{}").Deployment.Replicas;

        Assert.True(Default == same);
        Assert.False(Default != same);
        Assert.Equal(Default.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Other_counts_differ_in_their_hash_too()
    {
        var other = Calculator.DecodeJson("""{ "analyzer": 2 }""").Deployment.Replicas;

        Assert.True(Default != other);
        Assert.False(Default == other);
        Assert.NotEqual(Default.GetHashCode(), other.GetHashCode());
    }
}
