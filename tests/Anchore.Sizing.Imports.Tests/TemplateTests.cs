namespace Anchore.Sizing.Imports.Tests;

/// <summary>Rows that a template on the command line shaped, and lists that people shaped.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData(@"docker images --format '{{.ID}}\t{{.Repository}}\t{{.Tag}}\t{{.Size}}'", "605c77e624dd\tnginx\tlatest\t187MB\nb6636bae9624\t<none>\t<none>\t38.6MB", "docker-images 2/2 uncompressed", 187_000_000L)]
    [InlineData("docker images --format '{{.Repository}},{{.Tag}},{{.Size}}'", "nginx,latest,187MB\nregistry.example.com:5000/redis,7,38.6MB", "docker-images 2/2 uncompressed", 187_000_000L)]
    [InlineData("docker images --format \"{{.ID}}: {{.Repository}}\"", "77af4d6b9913: <none>\nb6fa739cedf5: app", "docker-images 2/2 none", null)]
    [InlineData("docker image ls --format={{.Repository}}@{{.Digest}}", "nginx@sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8", "docker-images-digests 1/1 none", null)]
    [InlineData("podman images --format '{{.Size}} {{.Repository}}:{{.Tag}}'", "187 MB registry.example.com:5000/app:1\n188 MB docker.io/library/redis:7", "podman-images 2/2 uncompressed", 188_000_000L)]
    [InlineData("nerdctl images --format '{{.Repository}} {{.Tag}} {{.ID}}'", "nginx latest 605c77e624dd", "nerdctl-images 1/1 none", null)]
    public void Rows_are_read_by_the_template(string command, string rows, string expected, long? largest)
    {
        var inventory = Inventories.Read($"$ {command}\n{rows}");

        Assert.Equal(expected, Inventories.Describe(inventory));
        Assert.Equal(largest, inventory.Largest?.Bytes);
        Assert.Empty(inventory.Skipped);
    }

    [Fact]
    public void Many_columns_in_a_template_cost_no_more_than_few()
    {
        var template = string.Concat(Enumerable.Repeat("{{.Labels}}", 12));
        var row = new string('a', 3_000);

        var inventory = Inventories.Read($"$ docker images --format '{{{{.ID}}}}{template}'\n{row}\n{row}");

        Assert.False(inventory.IsReadable);
    }

    [Fact]
    public void A_list_of_points_is_a_list()
    {
        var inventory = Inventories.Read("Images:\n  - docker.io/library/nginx:1.27\n  * `quay.io/example/app:2`\n+ ghcr.io/example/job:3\n");

        Assert.Equal(3, inventory.Images.Count);
    }

    [Fact]
    public void A_name_beside_a_word_is_no_pair_of_images()
    {
        var inventory = Inventories.Read("registry.example.com/a  8.4-211\nregistry.example.com/b  latest");

        Assert.Equal((0, 2), (inventory.Images.Count, inventory.SkippedCount));
    }

    [Fact]
    public void A_table_with_a_line_of_dashes_below_its_titles_is_read_as_its_JSON()
    {
        var inventory = Inventories.Read("""
            Architecture    CreatedTime                   Digest                                                                   ImageSize    MediaType                                             Os
            --------------  ----------------------------  -----------------------------------------------------------------------  -----------  ----------------------------------------------------  -----
            amd64           2021-11-12T00:18:54.5123449Z  sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8  2814446      application/vnd.docker.distribution.manifest.v2+json  linux
                            2021-11-12T00:18:54.5123449Z  sha256:1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8  85           application/vnd.cncf.oras.artifact.manifest.v1+json
            """);

        Assert.Equal("acr-manifests 1/1 compressed", Inventories.Describe(inventory));
        Assert.Equal(2_814_446, Assert.Single(inventory.Images).Compressed);
    }
}
