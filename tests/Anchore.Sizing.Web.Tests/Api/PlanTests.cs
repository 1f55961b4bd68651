using System.Text.Json;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class PlanTests(InMemoryApp app)
{
    [Fact]
    public async Task The_worked_example_of_the_vendor_is_answered()
    {
        using var answer = await app.PostAsync("/api/v1/plan", InMemoryApp.SampleJson);

        var plan = await answer.JsonAsync();

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(15, plan.GetProperty("services").EnumerateArray().Sum(service => service.GetProperty("replicas").GetInt32()));
        Assert.Equal((120_000_000_000m, "120 GB"), Figure(plan, "memory.total"));
        Assert.Equal((7_500_000_000m, "7.5 GB"), Figure(plan, "storage.temporary.perAnalyzer"));
        Assert.Equal((37_500_000_000m, "37.5 GB"), Figure(plan, "storage.temporary.total"));
        Assert.Equal((50_000_000_000m, "50 GB"), Figure(plan, "storage.object"));
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("?" + InMemoryApp.SampleQuery, InMemoryApp.SampleJson)]
    [InlineData(
        "?name=%3Cb%3E+%26+%22caf%C3%A9%22&temporaryVolume=false&minutesPerImage=1.50",
        """{"name":"<b> & \"café\"","temporaryVolume":false,"minutesPerImage":1.5}"""
    )]
    [InlineData("?dockerSocket=false&dockerSocket=true&nodeMemory=64GiB", """{"dockerSocket":true,"nodeMemory":"64 GiB"}""")]
    public async Task Query_and_body_answer_the_same_bytes(string query, string json)
    {
        using var got = await app.GetAsync("/api/v1/plan.json" + query);
        using var posted = await app.PostAsync("/api/v1/plan", json);
        using var file = await app.PostAsync("/api/v1/plan.json", json);

        var bytes = await got.BytesAsync();

        Assert.Equal(bytes, await posted.BytesAsync());
        Assert.Equal(bytes, await file.BytesAsync());
        Assert.Equal(got.Headers.ETag, posted.Headers.ETag);
    }

    [Theory]
    [InlineData("{}", "/")]
    [InlineData(InMemoryApp.SampleJson, "/?" + InMemoryApp.SampleQuery)]
    [InlineData("""{"utilization":0.8,"months":36,"images":1000}""", "/")]
    public async Task The_link_is_the_shortest_and_leads_to_the_same_plan(string json, string link)
    {
        using var answer = await app.PostAsync("/api/v1/plan", json);
        var bytes = await answer.BytesAsync();
        using var plan = JsonDocument.Parse(bytes);

        using var followed = await app.GetAsync("/api/v1/plan.json" + plan.RootElement.GetProperty("link").GetString()![1..]);

        Assert.Equal(link, plan.RootElement.GetProperty("link").GetString());
        Assert.Equal(bytes, await followed.BytesAsync());
    }

    [Fact]
    public async Task The_normalised_deployment_can_be_posted_back()
    {
        using var answer = await app.PostAsync("/api/v1/plan", """{"images":5000,"largestImage":"2500MB","kernel":"4.4.0-21-generic"}""");
        var bytes = await answer.BytesAsync();
        using var plan = JsonDocument.Parse(bytes);

        using var again = await app.PostAsync("/api/v1/plan", plan.RootElement.GetProperty("deployment").GetRawText());

        Assert.Equal(bytes, await again.BytesAsync());
    }

    [Fact]
    public async Task Every_property_of_the_contract_is_there()
    {
        using var answer = await app.GetAsync("/api/v1/plan.json");

        var plan = await answer.JsonAsync();

        AssertHas(plan, "release", "deployment", "verdict", "link", "figures", "services", "findings", "network");
        Assert.All(
            plan.GetProperty("figures").EnumerateArray(),
            figure => AssertHas(figure, "id", "label", "value", "unit", "display", "formula", "kind", "derivation", "sources")
        );
        Assert.All(plan.GetProperty("services").EnumerateArray(), service => AssertHas(service, "id", "replicas", "memory", "cpu", "port"));
        Assert.All(
            plan.GetProperty("findings").EnumerateArray(),
            finding => AssertHas(finding, "id", "severity", "message", "remedy", "source", "kind")
        );
        Assert.All(
            plan.GetProperty("network").EnumerateArray(),
            connection => AssertHas(connection, "from", "to", "port", "protocol", "direction", "purpose", "required", "source")
        );
        Assert.Equal(
            InMemoryApp.DeploymentSchema.Fields.Select(field => field.Name),
            plan.GetProperty("deployment").EnumerateObject().Select(field => field.Name)
        );
    }

    [Fact]
    public async Task A_plan_with_errors_among_its_findings_is_a_plan()
    {
        using var answer = await app.PostAsync("/api/v1/plan", """{"postgres":"9.6.24","nodeMemory":"1 GB"}""");

        var plan = await answer.JsonAsync();

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains(
            plan.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("id").GetString() == "nodes.tooSmall" && finding.GetProperty("severity").GetString() == "error"
        );
        Assert.Equal(
            JsonValueKind.Null,
            plan.GetProperty("figures")
                .EnumerateArray()
                .Single(figure => figure.GetProperty("id").GetString() == "nodes.count")
                .GetProperty("value")
                .ValueKind
        );
    }

    [Fact]
    public async Task A_link_never_repeats_the_host_of_the_request()
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/plan.json?images=5");
        request.Headers.Host = "evil.example.com";

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(
            "evil",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static (decimal Value, string Display) Figure(JsonElement plan, string id)
    {
        var figure = plan.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == id);
        return (figure.GetProperty("value").GetDecimal(), figure.GetProperty("display").GetString()!);
    }

    private static void AssertHas(JsonElement element, params string[] names) =>
        Assert.All(names, name => Assert.True(element.TryGetProperty(name, out _), $"{name} is missing in {element}"));
}
