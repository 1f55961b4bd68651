namespace Anchore.Sizing.Browser.Tests;

public sealed class ChromiumInstallationTests
{
    [Fact]
    public void The_variable_comes_first()
    {
        var found = ChromiumInstallation.Find("/my/chromium", "/own/chrome", _ => true);

        Assert.Equal("/my/chromium", found);
    }

    [Fact]
    public void A_variable_that_names_no_file_is_an_error_and_not_ignored()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            ChromiumInstallation.Find("/my/chromium", "/own/chrome", path => path != "/my/chromium")
        );

        Assert.Contains("/my/chromium", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/usr/bin/chromium", "/usr/bin/chromium")]
    [InlineData("/usr/bin/google-chrome", "/usr/bin/google-chrome")]
    [InlineData("/own/chrome", "/own/chrome")]
    [InlineData("/elsewhere", null)]
    public void Then_where_systems_keep_theirs_and_then_playwrights_own(string present, string? expected)
    {
        var found = ChromiumInstallation.Find(null, "/own/chrome", path => path == present);

        Assert.Equal(expected, found);
    }
}
