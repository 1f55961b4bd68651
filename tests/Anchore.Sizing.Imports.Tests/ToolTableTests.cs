namespace Anchore.Sizing.Imports.Tests;

/// <summary>Tables of the tools with other columns, in another order or in other layouts than the usual ones.</summary>
public sealed class ToolTableTests
{
    private const string Hex = "8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherHex = "1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";

    [Theory]
    // docker images --format "table …".
    [InlineData("IMAGE ID       REPOSITORY   TAG\n77af4d6b9913   <none>       <none>\n746b819f315e   postgres     9\n746b819f315e   postgres     9.3", "docker-images 3/2 none", null)]
    [InlineData("REPOSITORY   TAG     IMAGE ID       SIZE\nubuntu       24.04   329ed837d508   78MB\nubuntu       noble   329ed837d508   78MB", "docker-images 2/1 uncompressed", 78_000_000L)]
    [InlineData("REPOSITORY   TAG      SIZE\nredis        latest   183MB\nnginx        latest   181MB", "docker-images 2/2 uncompressed", 183_000_000L)]
    [InlineData("REPOSITORY:TAG                    IMAGE ID       SIZE    CREATED\nghcr.io/example/app:latest   063da86ba07c   733MB   7 months ago", "docker-images 1/1 uncompressed", 733_000_000L)]
    [InlineData("REPOSITORY:TAG   SIZE\nnginx:1          187MB", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY   TAG      IMAGE ID\nubuntu       24.04    ca2b0f26964c\nubuntu       latest   ca2b0f26964c   # the same", "docker-images 2/1 none", null)]
    [InlineData("REPOSITORY   TAG      DIGEST                   IMAGE ID\nnginx        latest   sha256:b4f0e0bdeb5...   e43d811ce2f4", "docker-images-digests 1/1 none", null)]
    [InlineData("IMAGE ID       SIZE\n605c77e624dd   187MB", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("IMAGE NAME   IMAGE TAG   IMAGE ID       CREATED AT           SIZE\n<none>       <none>      8c6e16890c2b   Jun 13, 2018 15:52   4.42 MB\nexample/app   latest      53ce4390f2ad   3 weeks ago          233 MB", "docker-images 2/2 uncompressed", 233_000_000L)]
    // crictl's first title is IMAGE.
    [InlineData("IMAGE                     TAG      IMAGE ID        SIZE\ndocker.io/library/nginx   latest   bc649bab30d15   70.5MB", "crictl-images 1/1 unknown", 282_000_000L)]
    // The columns of docker in Markdown, in Jira and in a spreadsheet.
    [InlineData("| REPOSITORY | TAG | IMAGE ID | CREATED | SIZE |\n|---|---|---|---|---|\n| nginx | latest | 605c77e624dd | 3 weeks ago | 187MB |", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("| ICON | REPOSITORY | TAG | IMAGE ID | CREATED | SIZE |\n|---|---|---|---|---|---|\n| 🐳 | debian | bookworm | 4eacea30377a | 2024-01-31 23:54:26 +0100 CET | 124MB |", "docker-images 1/1 uncompressed", 124_000_000L)]
    [InlineData("||REPOSITORY||TAG||IMAGE ID||SIZE||\n|nginx|latest|bc649bab30d1|187MB|\n|redis|7|b6636bae9624|38.6MB|", "docker-images 2/2 uncompressed", 187_000_000L)]
    [InlineData("REPOSITORY,TAG,IMAGE ID,CREATED,SIZE\nnginx,latest,605c77e624dd,3 weeks ago,187MB", "docker-images 1/1 uncompressed", 187_000_000L)]
    [InlineData("| IMAGE | TAG | IMAGE ID | SIZE |\n|---|---|---|---|\n| docker.io/library/nginx | latest | bc649bab30d15 | 70.5MB |", "crictl-images 1/1 unknown", 282_000_000L)]
    // Branches of a tree without lines.
    [InlineData("IMAGE            ID             DISK USAGE   CONTENT SIZE\nexample/app:1    359b22018b0c       1.59GB          752MB\n|- linux/amd64   93020af1d033        377MB          377MB\n\\- linux/arm64   ef9345e888b3       1.21GB          375MB", "docker-images-tree 2/2 both", 1_508_000_000L)]
    // ctr without titles.
    [InlineData("registry.example.com/app:v1   application/vnd.docker.distribution.manifest.v2+json   sha256:" + Hex + "   28.4 MiB   -   -", "ctr-images 1/1 compressed", 119_118_232L)]
    // gcloud: a manifest without tags.
    [InlineData("IMAGE   DIGEST   TAGS   CREATE_TIME   UPDATE_TIME   SIZE\nhost.example.com/a/b  sha256:" + Hex + "                  2024-05-14T12:44:16  2024-05-14T12:44:16  10538\nhost.example.com/a/b  sha256:" + OtherHex + "  1.0  2024-05-14T12:44:16  2024-05-14T12:44:16  20538", "gcloud-artifacts 2/2 compressed", 82_152L)]
    // Anchore's own of former releases.
    [InlineData("Full Tag                          Image ID                                                           Analysis Status\ndocker.io/library/alpine:latest   " + Hex + "   analyzed\ndocker.io/library/nginx:latest    " + OtherHex + "   analyzing", "anchore-cli-list 2/2 none", null)]
    [InlineData("IMAGE TAG                 REPO DIGEST                                                               NAMESPACE\nk8s.gcr.io/coredns:1.6.2  sha256:" + Hex + "  kube-system\nk8s.gcr.io/etcd:3.3.15-0  sha256:" + OtherHex + "  kube-system", "anchore-kai 2/2 none", null)]
    [InlineData("$ anchore-cli image list | grep alpine\ndocker.io/library/alpine:3.5   sha256:" + Hex + "   not_analyzed", "anchore-cli-list 1/1 none", null)]
    // kubectl get -o wide.
    [InlineData("NAME    READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                  SELECTOR\nnginx   1/1     1            1           26s   web,log      nginx:1.27,example/log   app=nginx", "kubectl-jsonpath 2/2 none", null)]
    [InlineData("NAMESPACE   NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES     SELECTOR\ndefault     log    1         1         1       1            1           <none>          2d    log          fluentd:1   app=log", "kubectl-jsonpath 1/1 none", null)]
    [InlineData("NAME   SCHEDULE      SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES     SELECTOR\njob    */5 * * * *   False     0        2m              9d    job          busybox:1   <none>", "kubectl-jsonpath 1/1 none", null)]
    // podman search --list-tags.
    [InlineData("NAME                      TAG\nregistry.example.com/a    8.4-211\nregistry.example.com/a    8.4-199", "tag-list 2/2 none", null)]
    public void A_table_is_read_by_its_titles(string text, string expected, long? largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(expected, Inventories.Describe(inventory));
        Assert.Equal(largest, inventory.Largest?.Bytes);
        Assert.Empty(inventory.Skipped);
    }

    [Theory]
    [InlineData("NAME                     DESCRIPTION\nregistry.example.com/a\nregistry.example.com/b   Official builds", "result of a search")]
    [InlineData("NAME      DESCRIPTION                STARS   OFFICIAL\nnginx     Official build of Nginx.   19000   [OK]", "result of a search")]
    [InlineData("REPOSITORY                TAG      DIGEST         CREATED       SIZE\nexample.com/artifact/a1   latest   ab609fad386d   6 hours ago   2.097GB", "lists artifacts")]
    public void A_table_of_something_else_is_no_inventory(string text, string reason)
    {
        var inventory = Inventories.Read(text);

        Assert.False(inventory.IsReadable);
        Assert.Contains(reason, inventory.UnreadReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_rows_cannot_be_read_says_so()
    {
        var inventory = Inventories.Read("REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\nexample.com/<name here>   latest   605c77e624dd   3 weeks ago   187MB");

        Assert.Empty(inventory.Images);
        Assert.Equal(2, Assert.Single(inventory.Skipped).Line);
        Assert.Contains(inventory.Remarks, remark => remark.StartsWith("No image was found", StringComparison.Ordinal));
    }
}
