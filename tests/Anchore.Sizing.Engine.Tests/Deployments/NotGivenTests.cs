using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>When a field counts as not given.</summary>
public sealed class NotGivenTests
{
    private static readonly DeploymentSchema DeploymentSchema = Calculator.Shipped.Codec.Default;

    private static readonly string[] Names = [.. DeploymentSchema.Fields.Select(one => one.Name)];

    private static readonly string[] WithNothing =
    [
        "name",
        "releaseVersion",
        "postgres",
        "redis",
        "runtime",
        "kernel",
        "storageDriver",
        "memory",
        "minutesPerImage",
        "nodeType",
        "nodePlatform",
        "installedMemory",
        "databaseSize",
        "objectStoreSize",
        "preflight",
        "inventory",
        "preparedFor",
        "preparedBy",
        "date",
        "notes",
    ];

    public static TheoryData<string> Fields => [.. Names];

    public static TheoryData<string> OptionalTexts => [.. WithNothing];

    public static TheoryData<string> OtherFields => [.. Names.Except(WithNothing)];

    [Fact]
    public void An_empty_object_is_the_default_deployment()
    {
        var decoded = Calculator.DecodeJson("{}");

        Assert.Empty(decoded.Errors);
        Assert.Equal(DeploymentSchema.Defaults, decoded.Deployment);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("&&")]
    public void A_query_without_fields_is_the_default_deployment(string query)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(query);

        Assert.Empty(decoded.Errors);
        Assert.Equal(DeploymentSchema.Defaults, decoded.Deployment);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Null_is_not_given(string name)
    {
        var decoded = Calculator.DecodeJson($$"""{ "{{name}}": null }""");

        Assert.Empty(decoded.Errors);
        Assert.Equal(DeploymentSchema.Defaults, decoded.Deployment);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Empty_text_is_not_given_in_a_query_since_forms_send_every_field(string name)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(name + "=");

        Assert.Empty(decoded.Errors);
        Assert.Equal(DeploymentSchema.Defaults, decoded.Deployment);
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public void Empty_text_is_not_given_in_json_where_nothing_is_a_value(string name)
    {
        var decoded = Calculator.DecodeJson($$"""{ "{{name}}": "" }""");

        Assert.Empty(decoded.Errors);
        Assert.Equal(DeploymentSchema.Defaults, decoded.Deployment);
    }

    [Theory]
    [MemberData(nameof(OtherFields))]
    public void Empty_text_is_an_error_in_json_for_every_other_field(string name)
    {
        var decoded = Calculator.DecodeJson($$"""{ "{{name}}": "" }""");

        Assert.Equal(name, Assert.Single(decoded.Errors).Field);
    }
}
