namespace Anchore.Sizing.Imports.Tests;

/// <summary>What people make of the lists of their tools: columns of their choice, numbers, cells, logs around them.</summary>
public sealed class LayoutTests
{
    private const string Row = "nginx   latest   605c77e624dd   3 weeks ago   187MB";
    private const string Digest = "sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherDigest = "sha256:1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string Index = "application/vnd.oci.image.index.v1+json";

    [Theory]
    [InlineData("IMAGE ID       REPOSITORY   TAG\n605c77e624dd   nginx        1\n605c77e624dd   nginx        latest", "docker-images 2/1 none", null)]
    [InlineData("REPOSITORY   TAG   SIZE\nnginx        1     187MB\nredis        7     38MB", "docker-images 2/2 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY   TAG   IMAGE ID       SIZE\nnginx        1     605c77e624dd   187MB", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY:TAG   IMAGE ID       SIZE    CREATED\nnginx:1          605c77e624dd   187MB   7 months ago", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY:TAG   SIZE\nnginx:1          187MB", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY   TAG   DIGEST                   IMAGE ID\nnginx        1     sha256:b4f0e0bdeb5...   605c77e624dd", "docker-images-digests 1/1 none", null)]
    [InlineData("REPOSITORY   TAG   IMAGE ID\nnginx        1     605c77e624dd\nnginx        2     605c77e624dd   # the same", "docker-images 2/1 none", null)]
    [InlineData("IMAGE NAME   IMAGE TAG   IMAGE ID       CREATED AT           SIZE\nnginx        1           605c77e624dd   Jun 13, 2018 15:52   4.42 MB", "docker-images 1/1 uncompressed", 4_420_000L)]
    public void A_table_may_have_any_of_its_columns_in_any_order(string text, string expected, long? largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal((expected, largest, 0), (Inventories.Describe(inventory), inventory.Largest?.Bytes, inventory.SkippedCount));
    }

    [Theory]
    [InlineData("{0}: ")]
    [InlineData("{0}. ")]
    [InlineData("{0}) ")]
    [InlineData("{0} ")]
    [InlineData("{0}| ")]
    [InlineData("[{0}] ")]
    [InlineData("     {0}\t")]
    public void Numbers_before_the_lines_are_no_part_of_them(string number)
    {
        string[] lines = ["REPOSITORY   TAG      IMAGE ID       CREATED       SIZE", Row, "redis   7   b6636bae9624   2 days ago   38.6MB"];

        var inventory = Inventories.Read(string.Join('\n', lines.Select((line, index) => string.Format(null, number, index + 1) + line)));

        Assert.Equal(["nginx:latest", "redis:7"], inventory.Images.Select(image => image.Name));
        Assert.Empty(inventory.Skipped);
    }

    [Theory]
    [InlineData("| REPOSITORY | TAG | IMAGE ID | CREATED | SIZE |\n|---|---|---|---|---|\n| nginx | 1 | 605c77e624dd | 3 weeks ago | 187MB |", "docker-images 1/1 uncompressed")]
    [InlineData("| ICON | REPOSITORY | TAG | IMAGE ID | CREATED | SIZE |\n|---|---|---|---|---|---|\n| x | nginx | 1 | 605c77e624dd | 3 weeks ago | 187MB |", "docker-images 1/1 uncompressed")]
    [InlineData("||REPOSITORY||TAG||IMAGE ID||SIZE||\n|nginx|1|605c77e624dd|187MB|", "docker-images 1/1 uncompressed")]
    [InlineData("REPOSITORY,TAG,IMAGE ID,CREATED,SIZE\nnginx,1,605c77e624dd,3 weeks ago,187MB", "docker-images 1/1 uncompressed")]
    // Of an own list, nobody knows what its sizes are.
    [InlineData("Repository,Tag,Image ID,Size\nnginx,1,605c77e624dd,187MB", "csv-inventory 1/1 unknown")]
    [InlineData("| IMAGE | TAG | IMAGE ID | SIZE |\n|---|---|---|---|\n| nginx | 1 | 605c77e624dd | 187MB |", "crictl-images 1/1 unknown")]
    public void The_titles_of_a_tool_in_cells_mean_what_they_mean_in_its_table(string text, string expected) =>
        Assert.Equal(expected, Inventories.Describe(Inventories.Read(text)));

    [Theory]
    [InlineData("├─ ", "└─ ")]
    [InlineData("|- ", "\\- ")]
    [InlineData("+- ", "`- ")]
    public void The_branches_of_a_tree_are_drawn_in_several_ways(string middle, string last)
    {
        var inventory = Inventories.Read($"IMAGE   ID   DISK USAGE   CONTENT SIZE\napp:1   359b22018b0c   1.59GB   752MB\n"
            + $"{middle}linux/amd64   93020af1d033   377MB   100MB\n{last}linux/arm64   ef9345e888b3   1.21GB   375MB");

        Assert.Equal("docker-images-tree 2/2 both", Inventories.Describe(inventory));
        Assert.Equal(835_000_000, inventory.Largest!.Bytes);
    }

    [Fact]
    public void A_name_that_does_not_fit_its_column_stands_above_its_branches_too()
    {
        var inventory = Inventories.Read(
            """
            IMAGE                                    ID             DISK USAGE   CONTENT SIZE   EXTRA
            registry.example.com/department/team/project/service-with-a-long-name:2026.11.26
                                                     359b22018b0c        1.59GB          752MB
            ├─ linux/amd64                           93020af1d033         377MB          100MB
            └─ linux/arm64                           ef9345e888b3        1.21GB          375MB
            nginx:latest                             8541484afbc9         259MB         64.3MB    U
            """);

        Assert.Equal("docker-images-tree 3/3 both", Inventories.Describe(inventory));
        Assert.Equal(["nginx:latest", "registry.example.com/department/team/project/service-with-a-long-name:2026.11.26"],
            inventory.Images.Select(image => image.Name).Distinct().Order());
        Assert.Empty(inventory.Skipped);
    }

    [Fact]
    public void What_a_pull_prints_names_no_further_image()
    {
        var inventory = Inventories.Read($"""
            $ docker pull nginx
            Using default tag: latest
            latest: Pulling from library/nginx
            d1f56e4c7f2f: Pull complete
            Digest: {Digest}
            Status: Downloaded newer image for nginx:latest
            docker.io/library/nginx:latest
            $ docker images
            REPOSITORY   TAG      IMAGE ID       CREATED       SIZE
            {Row}
            """);

        Assert.Equal("docker-images 1/1 uncompressed", Inventories.Describe(inventory));
    }

    [Theory]
    // ctr without titles and platforms.
    [InlineData("k8s.gcr.io/pause:3.2   application/vnd.docker.distribution.manifest.v2+json   " + Digest + "   28.4 MiB   -   -", "ctr-images 1/1 compressed", 119_118_232L)]
    // An untagged row of gcloud.
    [InlineData("IMAGE   DIGEST   TAGS   CREATE_TIME   UPDATE_TIME   SIZE\ndocker.pkg.dev/a/b  " + Digest + "        2024-05-14T12:44:16  2024-05-14T12:44:16  10538", "gcloud-artifacts 1/1 compressed", 42_152L)]
    [InlineData("createTime: '2024-08-14T17:22:57Z'\nmetadata:\n  imageSizeBytes: '6576467'\n  mediaType: application/vnd.docker.distribution.manifest.v2+json\n  name: projects/p/locations/l/repositories/r/dockerImages/app@" + Digest + "\npackage: l-docker.pkg.dev/p/r/app\ntags:\n- c3cae80\nupdateTime: '2024-08-14T17:22:57Z'", "gcloud-artifacts 1/1 compressed", 26_305_868L)]
    [InlineData("""[{"names":["registry.k8s.io/pause:3.2"],"sizeBytes":688049}]""", "kubectl-nodes 1/1 unknown", 2_752_196L)]
    [InlineData("""{"imageTagDetails":[{"imageTag":"latest","imageDetail":{"imageDigest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageSizeInBytes":100}}]}""", "ecr-describe-images 1/1 compressed", 400L)]
    [InlineData("""[{"RepoTags":["ubuntu:12.04"],"Id":"8dbd9e392a964056420e5d58ca5cc376ef18e2de93b5cc90e868a1bbc8318c1c","Created":1365714795,"Size":131506275,"VirtualSize":131506275}]""", "docker-api-images 1/1 uncompressed", 131_506_275L)]
    [InlineData("15:07:33.142 [main] Image details: [ {\n\"registryId\":\"1\",\"imageDigest\":\"" + Digest + "\",\"imageSizeInBytes\":100\n} ]\n...done!", "ecr-describe-images 1/1 compressed", 400L)]
    [InlineData("""{"namespace":"a","name":"busybox","kind":"image","tags":{"1.0":{"name":"1.0","size":2275314,"manifest_digest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8"}}}""", "quay-tags 1/1 compressed", 9_101_256L)]
    [InlineData("""[{"id":"195daa59b9b6","names":["localhost/one:1.0"],"digest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","createdat":"1 second ago","size":"3 MB","created":1795750327}]""", "podman-images-json 1/1 uncompressed", 3_000_000L)]
    [InlineData("$ az acr repository show-tags --name r --repository app\n[\n  \"v1\"\n]", "tag-list 1/1 none", null)]
    [InlineData("IMAGE TAG   REPO DIGEST   NAMESPACE\nk8s.gcr.io/etcd:3.3.15-0   " + Digest + "   kube-system", "anchore-kai 1/1 none", null)]
    [InlineData("Full Tag   Image ID   Analysis Status\ndocker.io/library/alpine:latest   3fd9065eaf02feaf94d68376da52541925650b81698c53c6824d92ff63f98353   analyzed", "anchore-cli-list 1/1 none", null)]
    [InlineData("NAME    READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS    IMAGES            SELECTOR\nnginx   1/1     1            1           26s   nginx,proxy   nginx,envoy:1.2   app=nginx", "kubectl-jsonpath 2/2 none", null)]
    [InlineData("NAME                             TAG\nregistry.access.redhat.com/ubi8  8.4-211\nregistry.access.redhat.com/ubi8  8.4-199", "tag-list 2/2 none", null)]
    public void A_form_of_a_tool_is_read(string text, string expected, long? largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal((expected, largest), (Inventories.Describe(inventory), inventory.Largest?.Bytes));
    }

    [Theory]
    [InlineData("""{"schemaVersion":2,"config":{"mediaType":"application/vnd.example.model.config.v1+json","digest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","size":187},"layers":[{"mediaType":"application/tar+gzip","size":5}]}""")]
    [InlineData("""[{"digest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageSize":85,"createdTime":"2021-11-12T00:19:10Z","mediaType":"application/vnd.cncf.oras.artifact.manifest.v1+json"}]""")]
    [InlineData("""[{"imageDigest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageSizeInBytes":85,"artifactMediaType":"application/vnd.example.model.config.v1+json"}]""")]
    [InlineData("{\"schemaVersion\":2,\"mediaType\":\"" + Index + "\",\"manifests\":[{\"mediaType\":\"" + Index + "\",\"digest\":\"" + OtherDigest + "\",\"size\":5,\"annotations\":{\"org.opencontainers.image.ref.name\":\"sha256-8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8\"}}]}")]
    public void Artifacts_are_no_images(string text)
    {
        var inventory = Inventories.Read(text);

        Assert.Empty(inventory.Images);
        Assert.Contains("not an image", Assert.Single(inventory.Skipped).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NAME                       DESCRIPTION\nquay.io/fedora/fedora\ndocker.io/library/fedora   Official builds", "search")]
    [InlineData("Name:      docker.io/library/alpine:latest\nMediaType: " + Index + "\nDigest:    " + Digest + "\n\nManifests:\n  Name:      docker.io/library/alpine:latest@" + OtherDigest + "\n  Platform:  linux/amd64", "--raw")]
    [InlineData("REPOSITORY   TAG   DIGEST         CREATED       SIZE\nquay.io/a/b   1    8541484afbc9   3 weeks ago   2.097 GB", "artifacts")]
    [InlineData("""[{"id":1,"name":"","path":"group/project","project_id":9,"location":"gitlab.example.com:5000/group/project","cleanup_policy_started_at":null}]""", "repositories")]
    public void What_lists_something_else_says_what_to_run(string text, string word)
    {
        var inventory = Inventories.Read(text);

        Assert.False(inventory.IsReadable);
        Assert.Contains(word, inventory.UnreadReason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_of_ctr_says_where_the_images_are() =>
        Assert.Contains(Inventories.Read("$ ctr i ls\nREF TYPE DIGEST SIZE PLATFORMS LABELS").Remarks,
            remark => remark.Contains("-n k8s.io", StringComparison.Ordinal));

    [Fact]
    public void A_size_that_another_list_decides_is_not_said_to_be_unknown()
    {
        var inventory = Inventories.Read("IMAGE   TAG   IMAGE ID   SIZE\nnginx   1   bc649bab30d1   70.5MB\nruntime-endpoint: unix:///var/run/crio/crio.sock\n"
            + "$ crictl images\nIMAGE   TAG   IMAGE ID   SIZE\nnginx   1   bc649bab30d1   191MB");

        Assert.Equal((191_000_000, false), (inventory.Largest!.Bytes, inventory.Largest.Estimated));
        Assert.DoesNotContain(inventory.Remarks, remark => remark.Contains("does not say", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks_and_what_looks_like_something_else()
    {
        var inventory = Inventories.Read("image,notes,size\nnginx:1,\"first\n\n{ \"\"a\"\": 1,\n$ docker images\nlast, of all\",187 MB\nredis:7,,38 MB\n");

        Assert.Equal(["nginx:1", "redis:7"], inventory.Images.Select(image => image.Name));
        Assert.Empty(inventory.Skipped);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(5_000)]
    public void A_quote_that_is_not_closed_hides_no_other_row(int rows)
    {
        var others = string.Concat(Enumerable.Range(0, rows).Select(index => $"app{index}:1,38 MB\n"));

        var inventory = Inventories.Read("image,size\nnginx:1,\"187 MB\n" + others);

        Assert.Equal(rows, inventory.Images.Count);
        Assert.Equal((2, "a quote that is not closed"), (Assert.Single(inventory.Skipped).Line, inventory.Skipped[0].Reason));
    }

    [Fact]
    public void A_file_that_ends_within_a_cell_gives_its_other_rows()
    {
        var inventory = Inventories.Read("image,size\nnginx:1,187 MB\nredis:7,\"38");

        Assert.Equal("nginx:1", Assert.Single(inventory.Images).Name);
        Assert.Equal(3, Assert.Single(inventory.Skipped).Line);
    }
}
