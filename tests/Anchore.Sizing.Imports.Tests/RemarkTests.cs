namespace Anchore.Sizing.Imports.Tests;

/// <summary>What a reader of the figures is told.</summary>
public sealed class RemarkTests
{
    private const string Crictl = "IMAGE                     TAG      IMAGE ID        SIZE\ndocker.io/library/nginx   latest   92b11f67642b6   70.5MB";
    private const string CriO = "$ crictl -r unix:///var/run/crio/crio.sock images\n";

    [Theory]
    [InlineData(Crictl, true)]
    // The same image under a runtime whose sizes are known.
    [InlineData(Crictl + "\n" + CriO + "IMAGE                     TAG      IMAGE ID        SIZE\ndocker.io/library/nginx   latest   92b11f67642b6   191MB", false)]
    public void What_an_unknown_size_is_taken_for_is_said_where_a_figure_rests_on_it(string text, bool isSaid) =>
        Assert.Equal(isSaid, Has(text, "does not say whether its sizes are compressed"));

    [Theory]
    [InlineData("$ ctr i ls\nREF TYPE DIGEST SIZE PLATFORMS LABELS", true)]
    [InlineData("REPOSITORY    TAG    IMAGE ID    CREATED    PLATFORM    SIZE    BLOB SIZE", true)]
    [InlineData("REPOSITORY   TAG       IMAGE ID   CREATED   SIZE", false)]
    public void An_empty_list_of_containerd_may_be_that_of_another_namespace(string text, bool isSaid) =>
        Assert.Equal(isSaid, Has(text, "-n k8s.io"));

    [Theory]
    [InlineData("$ az acr repository show-tags -n a --repository b\n[\n  \"v1\"\n]")]
    [InlineData("$ crane ls example.com/a\nv1")]
    [InlineData("{\"name\":\"a\",\"tags\":[\"v1\"]}")]
    public void Tags_that_are_counted_may_be_one_image(string text)
    {
        Assert.True(Has(text, "several tags may be one image"));
        Assert.Equal("tag-list", Assert.Single(Inventories.Read(text).Sources).Format);
    }

    private static bool Has(string text, string part) =>
        Inventories.Read(text).Remarks.Any(remark => remark.Contains(part, StringComparison.Ordinal));
}
