using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Links that went through chat, mail and campaigns.</summary>
public sealed class LinkTests
{
    private static readonly DeploymentCodec Codec = Calculator.Shipped.Codec;

    [Theory]
    [InlineData("images=5000&largestImage=2.5%2BGB", "images=5000&largestImage=2.5%20GB")]
    [InlineData("minutesPerImage=9%2Bminutes", "minutesPerImage=9")]
    [InlineData("name=Example%2BSite", "name=Example%2BSite")]
    [InlineData("kernel=5.15.133%2B", "kernel=5.15.133%2B")]
    [InlineData("images=5000&amp;analyzer=5", "images=5000&analyzer=5")]
    [InlineData("analyzer=5.", "analyzer=5")]
    [InlineData("analyzer=5,", "analyzer=5")]
    [InlineData("analyzer=5)", "analyzer=5")]
    [InlineData("analyzer=5%3E", "analyzer=5")]
    [InlineData("images=5000&largestImage=2.5%2BGB.", "images=5000&largestImage=2.5%20GB")]
    [InlineData("dockerSocket=true)", "dockerSocket=true")]
    [InlineData("name=Example%20Inc.", "name=Example%20Inc.")]
    [InlineData("images=5000&utm_source=mail&utm_campaign=x&fbclid=1&gclid=2&msclkid=3&mc_cid=4&_hsenc=5", "images=5000")]
    public void Are_read_as_they_were_sent(string query, string canonical)
    {
        var decoded = Codec.DecodeQuery(query);

        Assert.Empty(decoded.Errors);
        Assert.Equal(canonical, Codec.EncodeQuery(decoded.Deployment));
    }

    [Theory]
    [InlineData("analyzer=5.&images=5000", "analyzer")]
    [InlineData("analyzer=5..", "analyzer")]
    [InlineData("images=%2B5", "images")]
    [InlineData("images=25%2B000", "images")]
    [InlineData("utm=5", "utm")]
    public void Nothing_else_is_repaired(string query, string field)
    {
        var decoded = Codec.DecodeQuery(query);

        Assert.Equal(field, Assert.Single(decoded.Errors).Field);
    }

    [Fact]
    public void Blanks_are_never_written_as_plus_signs() =>
        Calculator.Deployments("4.0").Sample(
            deployment => Assert.DoesNotContain('+', Codec.EncodeQuery(deployment)),
            iter: Samples.AtMost(300),
            print: Calculator.Print);
}
