using System.Net;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class RuleBookTests(InMemoryApp app)
{
    [Fact]
    public async Task The_list_names_each_release_and_where_its_rules_are()
    {
        using var answer = await app.GetAsync("/api/v1/rulebooks");

        var books = (await answer.JsonAsync()).GetProperty("rulebooks").EnumerateArray().ToArray();

        Assert.Contains(books, book => book.GetProperty("release").GetString() == "4.0");
        foreach (var book in books)
        {
            using var followed = await app.GetAsync(book.GetProperty("address").GetString()!);
            Assert.Equal(book.GetProperty("rules").GetInt32(), (await followed.JsonAsync()).GetProperty("rules").GetArrayLength());
        }
    }

    [Fact]
    public async Task A_rule_carries_value_unit_meaning_and_source()
    {
        using var answer = await app.GetAsync("/api/v1/rulebooks/4.0");

        var rule = (await answer.JsonAsync())
            .GetProperty("rules")
            .EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "storage.object.perImage");

        Assert.Equal(10_000_000, rule.GetProperty("value").GetInt64());
        Assert.Equal("bytes", rule.GetProperty("unit").GetString());
        Assert.Contains("10 MB", rule.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Equal("April 22, 2022", rule.GetProperty("source").GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("0.0")]
    [InlineData("7.0")]
    [InlineData("%3Cscript%3E")]
    public async Task An_unknown_release_is_a_problem_that_lists_the_known_ones(string release)
    {
        using var answer = await app.GetAsync("/api/v1/rulebooks/" + release);

        await answer.ErrorsAsync(HttpStatusCode.NotFound);

        Assert.Contains("4.0", (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
