using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class DownloadNameTests(InMemoryApp app)
{
    [Theory]
    [InlineData("", "anchore-sizing-plan.pdf")]
    [InlineData("Contoso Ltd.", "contoso-ltd-plan.pdf")]
    [InlineData("Café Ōsaka", "café-ōsaka-plan.pdf")]
    [InlineData("株式会社", "株式会社-plan.pdf")]
    [InlineData("../../etc/passwd", "etc-passwd-plan.pdf")]
    [InlineData("a\\b/c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j-plan.pdf")]
    [InlineData("////", "anchore-sizing-plan.pdf")]
    [InlineData("😀", "anchore-sizing-plan.pdf")]
    [InlineData("=cmd|' /C calc'!A0", "cmd-c-calc-a0-plan.pdf")]
    [InlineData("\u202Efdp.exe", "fdp-exe-plan.pdf")]
    public async Task A_file_is_saved_under_the_name_of_its_plan(string name, string expected)
    {
        using var answer = await app.GetAsync("/api/v1/plan.pdf?name=" + Uri.EscapeDataString(name));

        var disposition = answer.Content.Headers.ContentDisposition!;

        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal(expected, disposition.FileNameStar);
        Assert.All(disposition.FileName ?? "", character => Assert.InRange(character, ' ', '~'));
    }

    [Fact]
    public async Task A_long_name_is_cut_and_keeps_its_ending()
    {
        using var answer = await app.GetAsync("/api/v1/plan.pdf?name=" + new string('x', 120));

        var name = answer.Content.Headers.ContentDisposition!.FileNameStar!;

        Assert.EndsWith("-plan.pdf", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 20, 80);
    }

    [Theory]
    [InlineData("Contoso", "contoso-plan.json")]
    [InlineData("", "anchore-sizing-plan.json")]
    public async Task Json_has_a_name_too(string name, string expected)
    {
        using var answer = await app.GetAsync("/api/v1/plan.json?name=" + name);

        var disposition = answer.Content.Headers.ContentDisposition!;

        Assert.Equal(expected, disposition.FileNameStar);
    }
}
