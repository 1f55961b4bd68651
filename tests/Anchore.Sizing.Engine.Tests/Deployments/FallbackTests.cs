using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>While somebody types, a field that cannot be read keeps its last good value.</summary>
public sealed class FallbackTests
{
    private static readonly DeploymentCodec Codec = Calculator.Shipped.Codec;

    private static readonly Deployment LastGood = Codec
        .DecodeQuery("name=Plan&images=500&analyzer=4&dockerSocket=true&utilization=0.5")
        .Deployment;

    [Theory]
    [InlineData("images=")]
    [InlineData("name=Other&analyzer=2")]
    public void A_field_that_is_not_given_has_its_default(string query)
    {
        var decoded = Type(query);

        Assert.Empty(decoded.Errors);
        Assert.Equal(Codec.Default.Defaults.Images, decoded.Deployment.Images);
        Assert.Equal(Codec.Default.Defaults.Utilization, decoded.Deployment.Utilization);
    }

    [Theory]
    [InlineData("images=many")]
    [InlineData("images=0")]
    [InlineData("images=7&images=8")]
    [InlineData("images=%FF")]
    public void A_field_with_an_error_keeps_its_last_good_value(string query)
    {
        var decoded = Type(query + "&analyzer=9");

        Assert.Equal("images", Assert.Single(decoded.Errors).Field);
        Assert.Equal(500, decoded.Deployment.Images);
        Assert.Equal(9, decoded.Deployment.Replicas[Codec.Default.Book.FindService("analyzer")!]);
    }

    [Fact]
    public void Without_a_last_good_deployment_the_default_stands_in()
    {
        var decoded = Codec.DecodeQuery("images=many");

        Assert.Equal(Codec.Default.Defaults, decoded.Deployment);
    }

    [Theory]
    [InlineData("nodeType=m6i.2xlarge&installedCpu=999999", "installedCpu")]
    [InlineData("nodeType=m6i.2xlarge&installedCpu=999999&daemonCpu=101", "installedCpu daemonCpu")]
    [InlineData("release=99&releaseVersion=6.1.8", "releaseVersion")]
    [InlineData("releaseVersion=6.1.8&release=99", "releaseVersion")]
    public void What_follows_from_a_refused_value_is_not_refused_as_well(string query, string refused)
    {
        var decoded = Codec.DecodeQuery(query);

        Assert.Equal(refused.Split(' '), decoded.Errors.Select(error => error.Field));
        var schema = Codec.SchemaOf(decoded.Deployment.Release);
        Assert.Empty(schema.Validator.Validate(decoded.Deployment).Errors);
    }

    [Fact]
    public void A_deployment_of_another_release_cannot_stand_in()
    {
        var decoded = Calculator.Wider.Codec.DecodeText([("release", "99.0"), ("images", "many")], LastGood);

        Assert.Equal("99.0", decoded.Deployment.Release);
        Assert.Equal(Calculator.DeploymentSchema("99.0").Defaults.Images, decoded.Deployment.Images);
    }

    [Fact]
    public void With_every_field_wrong_the_last_good_deployment_is_left() =>
        Calculator.Deployments("4.0").Sample(
            lastGood =>
            {
                var wrong = Codec.Default.Fields.Select(field => (field.Name, (string?)"\u0001"));

                var decoded = Codec.DecodeText(wrong, lastGood);

                Assert.Equal(Codec.Default.Fields.Count, decoded.Errors.Count);
                Assert.Equal(lastGood, decoded.Deployment);
            },
            iter: Samples.AtMost(100),
            print: Calculator.Print);

    private static Decoded Type(string query) => Codec.DecodeText(DeploymentCodec.SplitQuery(query), LastGood);
}
