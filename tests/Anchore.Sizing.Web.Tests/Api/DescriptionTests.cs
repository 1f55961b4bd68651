using System.Text.Json;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class DescriptionTests(InMemoryApp app)
{
    [Theory]
    [InlineData("/api/v1/plan", "post")]
    [InlineData("/api/v1/plan.json", "get")]
    [InlineData("/api/v1/plan.json", "post")]
    [InlineData("/api/v1/plan.pdf", "get")]
    [InlineData("/api/v1/plan.pdf", "post")]
    [InlineData("/api/v1/rulebooks", "get")]
    [InlineData("/api/v1/rulebooks/{release}", "get")]
    public async Task Every_address_is_described_with_a_summary(string address, string method)
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var operation = (await answer.JsonAsync()).GetProperty("paths").GetProperty(address).GetProperty(method);

        Assert.NotEqual("", operation.GetProperty("summary").GetString());
    }

    [Fact]
    public async Task The_body_lists_every_field_with_its_default()
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var fields = (await answer.JsonAsync())
            .GetProperty("components")
            .GetProperty("schemas")
            .GetProperty("Deployment")
            .GetProperty("properties");

        Assert.All(
            InMemoryApp.DeploymentSchema.Fields,
            field => Assert.Matches(DefaultOf(field), fields.GetProperty(field.Name).GetProperty("description").GetString())
        );
    }

    [Theory]
    [InlineData("/api/v1/plan.json")]
    [InlineData("/api/v1/plan.pdf")]
    public async Task The_query_lists_every_field_once_with_its_default(string address)
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var parameters = (await answer.JsonAsync())
            .GetProperty("paths")
            .GetProperty(address)
            .GetProperty("get")
            .GetProperty("parameters")
            .EnumerateArray()
            .ToArray();

        Assert.All(
            InMemoryApp.DeploymentSchema.Fields,
            field => Assert.Matches(DefaultOf(field), Find(parameters, field.Name).GetProperty("description").GetString())
        );
    }

    [Fact]
    public async Task The_pdf_lists_its_papers()
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var pdf = (await answer.JsonAsync()).GetProperty("paths").GetProperty("/api/v1/plan.pdf");

        Assert.All(
            ["get", "post"],
            method =>
            {
                var paper = Find([.. pdf.GetProperty(method).GetProperty("parameters").EnumerateArray()], "paper");
                Assert.Equal(
                    ["a4", "letter"],
                    paper.GetProperty("schema").GetProperty("enum").EnumerateArray().Select(word => word.GetString())
                );
            }
        );
    }

    [Theory]
    [InlineData("/api/v1/plan", "post")]
    [InlineData("/api/v1/plan.json", "get")]
    [InlineData("/api/v1/plan.pdf", "get")]
    public async Task Every_file_says_that_it_may_be_refused_for_a_while(string address, string method)
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var refusal = (await answer.JsonAsync())
            .GetProperty("paths")
            .GetProperty(address)
            .GetProperty(method)
            .GetProperty("responses")
            .GetProperty("429");

        Assert.Equal(
            "integer",
            refusal.GetProperty("headers").GetProperty("Retry-After").GetProperty("schema").GetProperty("type").GetString()
        );
    }

    [Fact]
    public async Task Every_reference_within_the_description_leads_somewhere()
    {
        using var answer = await app.GetAsync("/openapi/v1.json");
        var description = await answer.JsonAsync();

        var references = Regex
            .Matches(description.GetRawText(), "\"\\$ref\":\\s*\"#/([^\"]+)\"")
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToArray();

        Assert.NotEmpty(references);
        Assert.All(
            references,
            reference =>
                Assert.Equal(
                    JsonValueKind.Object,
                    reference.Split('/').Aggregate(description, (element, name) => element.GetProperty(name)).ValueKind
                )
        );
    }

    private static JsonElement Find(JsonElement[] parameters, string name) =>
        parameters.Single(parameter => parameter.GetProperty("name").GetString() == name);

    private static string DefaultOf(Field field)
    {
        var standard = field.Write(InMemoryApp.DeploymentSchema.Defaults);
        return $@"Default of release 4\.0: {Regex.Escape(standard.Length > 0 ? standard : "not given")}\.$";
    }
}
