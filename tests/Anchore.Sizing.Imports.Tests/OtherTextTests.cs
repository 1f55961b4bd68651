namespace Anchore.Sizing.Imports.Tests;

/// <summary>What stands around lists of images and is none: what other commands print, prose, keys and values.</summary>
public sealed class OtherTextTests
{
    private const string Hex = "8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherHex = "1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";

    private const string Pulled = "7.3.0: Pulling from library/elasticsearch\n8ba884070f61: Pull complete\nDigest: sha256:" + Hex
        + "\nStatus: Downloaded newer image for elasticsearch:7.3.0\ndocker.io/library/elasticsearch:7.3.0\n";

    [Theory]
    [InlineData("$ docker pull elasticsearch:7.3.0\n" + Pulled + "$ docker images\nREPOSITORY      TAG     IMAGE ID       CREATED       SIZE\nelasticsearch   7.3.0   bdaab402b220   3 weeks ago   806MB", "docker-images 1/1 uncompressed")]
    [InlineData(Pulled + "\nREPOSITORY      TAG     IMAGE ID       CREATED       SIZE\nelasticsearch   7.3.0   bdaab402b220   3 weeks ago   806MB", "docker-images 1/1 uncompressed")]
    [InlineData("REPOSITORY      TAG     IMAGE ID       CREATED       SIZE\nelasticsearch   7.3.0   bdaab402b220   3 weeks ago   806MB\n\n" + Pulled, "docker-images 1/1 uncompressed")]
    [InlineData("$ podman pull alpine\nTrying to pull docker.io/library/alpine:latest...\nGetting image source signatures\n" + Hex + "\n\n$ podman images -q\n605c77e624dd", "podman-images 1/1 none")]
    // The index is the sum of its platforms.
    [InlineData("Name:      docker.io/library/app:1\nMediaType: application/vnd.oci.image.index.v1+json\nDigest:    sha256:" + Hex + "\n\nManifests:\n  Name:      docker.io/library/app:1@sha256:" + OtherHex + "\n  MediaType: application/vnd.oci.image.manifest.v1+json\n  Platform:  linux/amd64\n\n  Name:      docker.io/library/app:1@sha256:2541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8\n  MediaType: application/vnd.oci.image.manifest.v1+json\n  Platform:  unknown/unknown", "oci-index 1/1 none")]
    [InlineData("$ skopeo list-tags docker://example.com/a | grep v4\n   \"v4.3.0-1\",\n$ gcrane ls example.com/a\nv4.3.0-1", "tag-list 2/1 none")]
    public void Only_the_list_counts(string text, string expected) =>
        Assert.Equal(expected, Inventories.Describe(Inventories.Read(text)));

    [Theory]
    [InlineData("commit 28f7\nAuthor: A <a@example.com>\n\n    Fix the\n    log.\n\n    Do not run into\n    exhaustion.\n")]
    [InlineData("## DESCRIPTION\nIt pulls an image.\n**podman pull** [*transport*]*name*[:*tag*|@*digest*]\nand more of it\n")]
    [InlineData("Name:\tvolume/data\nKind:\tvolume/kind\n")]
    [InlineData("Digest: sha256:" + Hex)]
    public void A_text_of_another_kind_is_refused(string text) => Assert.False(Inventories.Read(text).IsReadable);

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_name_in_a_long_text_is_no_list(int lines, bool isList)
    {
        var prose = string.Concat(Enumerable.Repeat("The team runs many things on these machines.\n", lines));

        var inventory = Inventories.Read(prose + "registry.example.com/team/app:1.2\n");

        Assert.Equal(isList, inventory.IsReadable);
        Assert.Equal(isList ? 1 : 0, inventory.Images.Count);
        Assert.Equal(lines, inventory.SkippedCount);
    }
}
