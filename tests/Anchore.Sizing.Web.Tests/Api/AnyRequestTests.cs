using System.Text;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Tests.Hosting;
using CsCheck;

namespace Anchore.Sizing.Web.Tests.Api;

/// <summary>No request ever makes the server fail, whatever is in it. The fuzz trial sends far more.</summary>
public sealed class AnyRequestTests(InMemoryApp app)
{
    private const int Requests = 400;

    private static readonly HostileInputs Hostile = new(
        new DeploymentCodec(RuleBookCatalog.Shipped),
        RuleBookCatalog.Shipped.Books.Select(book => book.Release)
    );

    [Theory]
    [InlineData("/api/v1/plan.json")]
    [InlineData("/api/v1/plan.pdf")]
    [InlineData("/")]
    [InlineData("/compare")]
    [InlineData("/files")]
    [InlineData("/rules")]
    public Task Any_query_is_answered(string address) =>
        Gen.OneOf([.. Hostile.Queries.Values])
            .Select(query => address + new Uri("http://localhost/?" + query).Query)
            .SampleAsync(async request => Judge(await app.GetAsync(request)), iter: Requests / 4, threads: 1);

    [Fact]
    public Task Any_body_is_answered() =>
        Gen.OneOf([.. Hostile.Bodies.Values])
            .SampleAsync(
                async body => Judge(await app.PostAsync("/api/v1/plan", body, "application/json")),
                iter: Requests,
                threads: 1,
                print: Encoding.UTF8.GetString
            );

    private static void Judge(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.InRange((int)answer.StatusCode, 200, 499);
        }
    }
}
