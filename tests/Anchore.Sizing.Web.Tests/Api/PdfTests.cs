using System.Net;
using Anchore.Sizing.Web.Tests.Hosting;
using UglyToad.PdfPig;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class PdfTests(InMemoryApp app)
{
    private const string Address = "/api/v1/plan.pdf";

    [Theory]
    [InlineData("", 595, 842)]
    [InlineData("paper=a4", 595, 842)]
    [InlineData("paper=", 595, 842)]
    [InlineData("paper=letter", 612, 792)]
    public async Task Query_and_body_answer_the_same_file_on_the_paper_asked_for(string paper, double width, double height)
    {
        using var got = await app.GetAsync($"{Address}?{InMemoryApp.SampleQuery}&{paper}");
        using var posted = await app.PostAsync($"{Address}?{paper}", InMemoryApp.SampleJson);

        var bytes = await got.BytesAsync();

        Assert.Equal("application/pdf", got.Content.Headers.ContentType?.ToString());
        Assert.Equal(bytes, await posted.BytesAsync());
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal((width, height), (pdf.GetPage(1).Width, pdf.GetPage(1).Height));
    }

    [Theory]
    [InlineData("paper=a3", "a3")]
    [InlineData("paper=A4", "A4")]
    [InlineData("paper=%3Cb%3E", "")]
    [InlineData("paper=a4&paper=letter", "more than once")]
    public async Task A_bad_paper_is_an_error_of_its_field(string paper, string given)
    {
        using var got = await app.GetAsync($"{Address}?{paper}");
        using var posted = await app.PostAsync($"{Address}?{paper}", "{}");

        var message = Assert.Single((await got.ErrorsAsync())["paper"]);

        Assert.Contains(given, message, StringComparison.Ordinal);
        Assert.Contains("a4", message, StringComparison.Ordinal);
        Assert.Contains("letter", message, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Single((await posted.ErrorsAsync())["paper"]));
    }

    [Fact]
    public async Task A_bad_paper_is_reported_with_the_other_failing_fields()
    {
        using var answer = await app.GetAsync($"{Address}?paper=a3&images=0&colour=red");

        var errors = await answer.ErrorsAsync();

        Assert.Equal(["colour", "images", "paper"], errors.Keys.Order());
    }

    [Fact]
    public async Task The_paper_is_an_option_of_the_pdf_alone()
    {
        using var answer = await app.GetAsync("/api/v1/plan.json?paper=a4");

        var errors = await answer.ErrorsAsync();

        Assert.Equal(["paper"], errors.Keys);
    }

    [Fact]
    public async Task A_post_takes_the_deployment_from_its_body_alone()
    {
        using var answer = await app.PostAsync($"{Address}?images=5", "{}");

        var errors = await answer.ErrorsAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task Many_at_once_answer_the_same_bytes()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => app.GetAsync($"{Address}?{InMemoryApp.SampleQuery}")));

        var files = await Task.WhenAll(answers.Select(answer => answer.BytesAsync()));

        Assert.All(files, file => Assert.Equal(files[0], file));
    }
}
