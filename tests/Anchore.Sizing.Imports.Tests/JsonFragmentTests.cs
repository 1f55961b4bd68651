namespace Anchore.Sizing.Imports.Tests;

/// <summary>
/// JSON that was cut out of a larger document, breaks off, or stands behind other text, and rarer documents of the tools.
/// </summary>
public sealed class JsonFragmentTests
{
    private const string Digest = "sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherDigest = "sha256:1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string Image = "{\"names\": [\"example.com/a@" + Digest + "\", \"example.com/a:1\"], \"sizeBytes\": 100}";
    private const string OtherImage = "{\"names\": [\"example.com/b:1\"], \"sizeBytes\": 50}";

    [Theory]
    // jq .status.images, one of them, and the status with the runtime, cut out of the node.
    [InlineData("[" + Image + ", " + OtherImage + "]", "kubectl-nodes 2/2 unknown", 400L)]
    [InlineData(Image, "kubectl-nodes 1/1 unknown", 400L)]
    [InlineData("\"images\": [\n" + Image + ",\n" + OtherImage + "\n],", "kubectl-nodes 2/2 unknown", 400L)]
    [InlineData("    \"status\": {\n\"images\": [" + Image + "],\n\"nodeInfo\": {\"containerRuntimeVersion\": \"containerd://1.7.2\"}\n}", "kubectl-nodes 1/1 compressed", 400L)]
    [InlineData("    \"status\": {\n\"images\": [" + Image + "],\n\"nodeInfo\": {\"containerRuntimeVersion\": \"cri-o://1.30.0\"}\n}", "kubectl-nodes 1/1 uncompressed", 100L)]
    // Behind what a log puts before it.
    [InlineData("15:07:33.142 [main] Image Details: [ {\n\"registryId\" : \"1\",\n\"imageDigest\" : \"" + Digest + "\",\n\"imageSizeInBytes\" : 100\n} ]", "ecr-describe-images 1/1 compressed", 400L)]
    [InlineData("INFO result = {\n\"imageDetails\": [{\"registryId\": \"1\", \"imageDigest\": \"" + Digest + "\", \"imageSizeInBytes\": 100}]\n}", "ecr-describe-images 1/1 compressed", 400L)]
    // ECR by tag, and with manifests.
    [InlineData("{\"imageTagDetails\": [{\"imageTag\": \"1\", \"imageDetail\": {\"imageDigest\": \"" + Digest + "\", \"imageSizeInBytes\": 100}}, {\"imageTag\": \"2\", \"imageDetail\": {\"imageDigest\": \"" + Digest + "\", \"imageSizeInBytes\": 100}}]}", "ecr-describe-images 2/1 compressed", 400L)]
    [InlineData("{\"images\": [{\"repositoryName\": \"a\", \"imageId\": {\"imageDigest\": \"" + Digest + "\", \"imageTag\": \"1\"}, \"imageManifest\": \"{\\\"layers\\\": [{\\\"size\\\": 60}, {\\\"size\\\": 40}]}\"}], \"failures\": []}", "ecr-describe-images 1/1 compressed", 400L)]
    [InlineData("{\"images\": [{\"imageId\": {\"imageDigest\": \"" + Digest + "\"}, \"imageManifest\": \"{\\\"manifests\\\": []}\"}]}", "ecr-describe-images 1/1 none", null)]
    // The tags of a repository of Quay by name.
    [InlineData("{\"name\": \"a\", \"kind\": \"image\", \"tags\": {\"1\": {\"name\": \"1\", \"size\": 100, \"manifest_digest\": \"" + Digest + "\"}, \"2\": {\"name\": \"2\", \"size\": 100, \"manifest_digest\": \"" + Digest + "\"}}}", "quay-tags 2/1 compressed", 400L)]
    // Docker's API before ParentId was always there.
    [InlineData("[{\"RepoTags\": [\"ubuntu:12.04\"], \"Id\": \"8dbd9e392a964056420e5d58ca5cc376ef18e2de93b5cc90e868a1bbc8318c1c\", \"Created\": 1365714795, \"Size\": 10, \"VirtualSize\": 131}]", "docker-api-images 1/1 uncompressed", 131L)]
    public void A_document_is_read(string text, string expected, long? largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(expected, Inventories.Describe(inventory));
        Assert.Equal(largest, inventory.Largest?.Bytes);
    }

    [Theory]
    [InlineData("{\"Repository\": \"example.com/a\", \"Tags\": [\n\"10\",\n\"10-focal\",\n\"10-jammy\",\n...omitted...\n", 3)]
    [InlineData("{\"results\": [{\"namespace\": \"a\", \"images\": []}, {\"namespace\": \"b\", \"images\": [{\"tag\": \"a:1\", \"repoDigest\": \"" + Digest + "\"},\n...\n```", 1)]
    [InlineData("{\"items\": [{\"kind\": \"Node\", \"status\": {\"images\": [" + Image + ", " + OtherImage + ", {\"names\": [\"example.com/c:1\"", 2)]
    [InlineData("{\"schemaVersion\": 2, \"manifests\": [{\"digest\": \"" + Digest + "\"}, {\"digest\": \"" + OtherDigest, 1)]
    // An image that is not whole is none.
    [InlineData("[{\"RepoTags\": [\"a:1\"], \"Id\": \"8dbd9e392a96\", \"Created\": 1, \"Size\": 10}, {\"RepoTags\": [\"b:1\"], \"Id\": \"9dbd9e392a96\", \"Created\": 1, \"Size\": 10", 1)]
    public void What_is_whole_in_a_document_that_breaks_off_counts(string text, int images)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(images, inventory.Images.Count);
        Assert.True(Assert.Single(inventory.Sources).Truncated);
    }

    [Theory]
    [InlineData(1_700_000_100, 0)]
    [InlineData(1_700_000_099, 1)]
    [InlineData(null, 0)]
    public void A_tag_of_Quay_that_expires_later_is_there(int? now, int images)
    {
        var reader = new InventoryReader(new InventoryOptions(), now is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);

        reader.Read($$"""{"tags":[{"name":"1","manifest_digest":"{{Digest}}","size":5,"start_ts":1700000000,"end_ts":1700000100}]}""");

        Assert.Equal(images, reader.Build().Images.Count);
    }

    [Theory]
    // Configurations and code end lines with brackets too.
    [InlineData("location = {\n  nginx latest\n}\nREPOSITORY   TAG   IMAGE ID   CREATED   SIZE\nnginx   latest   605c77e624dd   3 weeks ago   187MB", 1)]
    [InlineData("images = [\n\"nginx:1.27\",\n\"redis:7\"\n]", 2)]
    public void A_bracket_at_the_end_of_a_line_hides_no_list(string text, int images) =>
        Assert.Equal(images, Inventories.Read(text).Images.Count);
}
