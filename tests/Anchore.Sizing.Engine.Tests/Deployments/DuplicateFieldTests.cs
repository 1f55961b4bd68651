using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class DuplicateFieldTests
{
    private static readonly DeploymentCodec Codec = Calculator.Shipped.Codec;

    [Theory]
    [InlineData("images=5&images=5", "images")]
    [InlineData("images=5&api=2&images=", "images")]
    [InlineData("name=a&name=b", "name")]
    [InlineData("im%61ges=5&images=5", "images")]
    [InlineData("temporaryVolume=true&temporaryVolume=false", "temporaryVolume")]
    [InlineData("temporaryVolume=true&temporaryVolume=true", "temporaryVolume")]
    [InlineData("temporaryVolume=false&temporaryVolume=false", "temporaryVolume")]
    [InlineData("temporaryVolume=false&temporaryVolume=true&temporaryVolume=true", "temporaryVolume")]
    [InlineData("name=false&name=true", "name")]
    public void A_field_given_twice_in_a_query_is_an_error(string query, string field)
    {
        var decoded = Codec.DecodeQuery(query);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal(field, error.Field);
        Assert.Contains("given more than once", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "images": 5, "images": 5 }""", "images")]
    [InlineData("""{ "images": null, "images": 5 }""", "images")]
    [InlineData("""{ "im\u0061ges": 5, "images": 5 }""", "images")]
    [InlineData("""{ "dockerSocket": false, "dockerSocket": true }""", "dockerSocket")]
    [InlineData("""{ "release": "4.0", "release": "4.0" }""", "release")]
    public void A_field_given_twice_in_json_is_an_error(string json, string field)
    {
        var decoded = Calculator.DecodeJson(json);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal(field, error.Field);
        Assert.Contains("given more than once", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dockerSocket=false&dockerSocket=true", true)]
    [InlineData("dockerSocket=false", false)]
    [InlineData("dockerSocket=true", true)]
    [InlineData("images=7&dockerSocket=false&dockerSocket=true&api=2", true)]
    public void A_form_sends_a_hidden_false_before_a_ticked_checkbox(string query, bool on)
    {
        var decoded = Codec.DecodeQuery(query);

        Assert.Empty(decoded.Errors);
        Assert.Equal(on, decoded.Deployment.DockerSocket);
    }

    [Fact]
    public void Two_checkboxes_may_both_be_ticked()
    {
        var decoded = Codec.DecodeQuery("temporaryVolume=false&temporaryVolume=true&dockerSocket=false&dockerSocket=true");

        Assert.Empty(decoded.Errors);
        Assert.True(decoded.Deployment is { TemporaryVolume: true, DockerSocket: true });
    }
}
