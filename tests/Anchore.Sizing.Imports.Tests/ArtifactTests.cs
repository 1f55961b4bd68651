namespace Anchore.Sizing.Imports.Tests;

/// <summary>What registries hold beside images, and repositories that are no images.</summary>
public sealed class ArtifactTests
{
    private const string Digest = "sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherDigest = "sha256:1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string Referrers = "sha256-8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";

    [Theory]
    [InlineData("application/vnd.oci.image.config.v1+json", true)]
    [InlineData("application/vnd.docker.container.image.v1+json", true)]
    [InlineData("application/octet-stream", true)]
    [InlineData("", true)]
    [InlineData("application/vnd.example.model.config.v1alpha1+json", false)]
    [InlineData("application/vnd.docker.plugin.v1+json", false)]
    [InlineData("application/vnd.buildkit.cacheconfig.v0", false)]
    [InlineData("application/vnd.cncf.helm.config.v1+json", false)]
    public void The_type_of_the_configuration_tells_an_image(string type, bool isImage)
    {
        var manifest = $$"""{"schemaVersion":2,"config":{"mediaType":"{{type}}","digest":"{{Digest}}","size":187},"layers":[{"mediaType":"application/tar+gzip","digest":"{{OtherDigest}}","size":166015}]}""";
        var acr = $$"""[{"digest":"{{Digest}}","imageSize":5,"createdTime":"2026-01-01T00:00:00Z","configMediaType":"{{type}}"}]""";
        var ecr = $$"""{"imageDetails":[{"registryId":"1","imageDigest":"{{Digest}}","imageSizeInBytes":5,"artifactMediaType":"{{type}}"}]}""";

        Assert.All([manifest, acr, ecr], text =>
        {
            var inventory = Inventories.Read(text);
            Assert.Equal(isImage, inventory.Images.Count == 1);
            Assert.Equal(isImage ? 0 : 1, inventory.SkippedCount);
        });
    }

    [Theory]
    // Lists of what refers to a manifest, by the tag that OCI registries without such an API use.
    [InlineData("""{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"D","annotations":{"org.opencontainers.image.ref.name":"1.0"}},{"mediaType":"application/vnd.oci.image.index.v1+json","digest":"E","annotations":{"org.opencontainers.image.ref.name":"R"}},{"mediaType":"application/vnd.oci.image.index.v1+json","digest":"E","annotations":{"org.opencontainers.image.ref.name":"R.meta"}}]}""", 2)]
    [InlineData("IMAGE   DIGEST   TAGS   CREATE_TIME   UPDATE_TIME   SIZE\nexample.com/a  D  1.0  2024-05-14T12:44:16  2024-05-14T12:44:16  10538\nexample.com/a  E  R  2024-05-14T12:44:16  2024-05-14T12:44:16", 1)]
    [InlineData("""{"name":"a","tags":["1.0","R"]}""", 1)]
    [InlineData("""[{"digest":"D","imageSize":5,"createdTime":"2026-01-01T00:00:00Z","mediaType":"application/vnd.oci.image.manifest.v1+json"},{"digest":"E","imageSize":85,"createdTime":"2026-01-01T00:00:00Z","mediaType":"application/vnd.cncf.oras.artifact.manifest.v1+json"}]""", 1)]
    [InlineData("example.com/a:1.0\nexample.com/a:R", 1)]
    public void What_belongs_to_an_image_is_none(string text, int skipped)
    {
        var inventory = Inventories.Read(text.Replace("\"D\"", $"\"{Digest}\"", StringComparison.Ordinal)
            .Replace("\"E\"", $"\"{OtherDigest}\"", StringComparison.Ordinal).Replace("  D  ", $"  {Digest}  ", StringComparison.Ordinal)
            .Replace("  E  ", $"  {OtherDigest}  ", StringComparison.Ordinal).Replace("\"R", $"\"{Referrers}", StringComparison.Ordinal)
            .Replace("  R  ", $"  {Referrers}  ", StringComparison.Ordinal).Replace(":R", $":{Referrers}", StringComparison.Ordinal));

        Assert.Single(inventory.Images);
        Assert.Equal(skipped, inventory.SkippedCount);
    }

    [Fact]
    public void A_repository_of_GitLab_is_no_image()
    {
        const string repository = """[{"id":1,"name":"","path":"group/project","project_id":9,"location":"registry.example.com:5000/group/project","cleanup_policy_started_at":null""";

        var alone = Inventories.Read(repository + "}]");
        var withTags = Inventories.Read(repository + ""","tags":[{"name":"1","path":"group/project:1","location":"registry.example.com:5000/group/project:1"}]}]""");

        Assert.False(alone.IsReadable);
        Assert.Contains("?tags=true", alone.UnreadReason, StringComparison.Ordinal);
        Assert.Single(withTags.Images);
    }

    [Theory]
    [InlineData("gcloud-artifacts 1/1 compressed", 26_305_868L, "---\ncreateTime: '2024-08-14T17:22:57.170415Z'\nmetadata:\n  imageSizeBytes: '6576467'\n  mediaType: application/vnd.docker.distribution.manifest.v2+json\n  name: projects/p/locations/l/repositories/web/dockerImages/app@" + Digest + "\npackage: l-docker.pkg.dev/p/web/app\ntags:\n- c3cae80\nupdateTime: '2024-08-14T17:22:57.170415Z'\n")]
    [InlineData("acr-manifests 2/2 compressed", 11_257_784L, "- changeableAttributes:\n    deleteEnabled: true\n  configMediaType: application/vnd.docker.container.image.v1+json\n  createdTime: '2021-11-12T00:18:54Z'\n  digest: " + Digest + "\n  imageSize: 2814446\n  tags:\n  - v1\n- changeableAttributes:\n    deleteEnabled: true\n  createdTime: '2021-11-12T00:18:54Z'\n  digest: " + OtherDigest + "\n  imageSize: 814446\n")]
    [InlineData("ecr-describe-images 2/2 compressed", 800L, "imageDetails:\n- imageDigest: " + Digest + "\n  imagePushedAt: '2025-10-08T10:34:00+00:00'\n  imageSizeInBytes: 100\n  imageTags:\n  - latest\n  - '1'\n  repositoryName: app\n- imageDigest: " + OtherDigest + "\n  imagePushedAt: '2025-10-08T10:34:00+00:00'\n  imageSizeInBytes: 200\n")]
    [InlineData("ecr-describe-images 2/2 compressed", 800L, "|+--------+|\n||  imageDigest      |  " + Digest + "  ||\n||  imageSizeInBytes |  100  ||\n||  imagePushedAt  |  2025-10-08T10:34:00+00:00  ||\n||  imageTags  ||\n|||  latest  |||\n|+--------+|\n||  imageDigest      |  " + OtherDigest + "  ||\n||  imageSizeInBytes |  200  ||\n||  imagePushedAt  |  2025-10-08T10:34:00+00:00  ||\n")]
    public void Keys_and_values_of_a_registry_are_read_as_its_JSON(string expected, long largest, string text)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(expected, Inventories.Describe(inventory));
        Assert.Equal(largest, inventory.Largest?.Bytes);
        Assert.Equal(0, inventory.SkippedCount);
        Assert.Contains(inventory.Images, image => image.Digest == Digest);
    }
}
