using System.Text;

namespace Anchore.Sizing.Imports.Tests;

/// <summary>Layouts that tools, terminals and people make of the same lists.</summary>
public sealed class VariantTests
{
    private const string Digest = "sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";
    private const string OtherDigest = "sha256:1541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8";

    [Theory]
    [InlineData("nginx   latest   605c77e624dd   3 weeks ago   187MB", "1 image (1 with a size) counted in docker-images, read on 2026-11-26")]
    [InlineData(
        "docker.io/library/nginx   latest   bc649bab30d15   70.5MB",
        "1 image (1 with a size) counted in crictl-images, read on 2026-11-26, sizes estimated from compressed ones")]
    public void A_plan_can_say_what_its_workload_was_read_from(string text, string expected) =>
        Assert.Equal(expected, Inventories.Read(text).Describe(new DateOnly(2026, 11, 26)));

    [Theory]
    // Without titles.
    [InlineData("nginx   latest   605c77e624dd   3 weeks ago   187MB\nredis   7   b6636bae9624   2 days ago   38.6MB", "docker-images 2/2 uncompressed", 187_000_000)]
    [InlineData("docker.io/library/nginx  latest  605c77e624dd  3 weeks ago  187 MB", "podman-images 1/1 uncompressed", 187_000_000)]
    [InlineData("docker.io/library/nginx   latest   bc649bab30d15   70.5MB", "crictl-images 1/1 unknown", 282_000_000)]
    [InlineData("nginx:latest   8541484afbc9   259MB   64.3MB   U", "docker-images-v29 1/1 both", 194_700_000)]
    // One blank between cells, as a copy from a page has it.
    [InlineData("IMAGE ID DISK USAGE CONTENT SIZE EXTRA\nnginx:latest 8541484afbc9 259MB 64.3MB", "docker-images-v29 1/1 both", 194_700_000)]
    // The oldest layout.
    [InlineData("REPOSITORY  TAG  ID  CREATED  SIZE\nubuntu  12.10  b750fe79269d  27 hours ago  24.65 kB (virtual 180.1 MB)", "docker-images 1/1 uncompressed", 180_100_000)]
    // A terminal of 60 columns.
    [InlineData("REPOSITORY                   TAG       IMAGE ID       CREATE\nD        SIZE\nnginx                        latest    605c77e624dd   3 week\ns ago    187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    [InlineData("REPOSITORY   TAG      IMAGE ID\nCREATED       SIZE\nnginx        latest   605c77e624dd\n3 weeks ago   187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    // CI systems.
    [InlineData("2026-11-26T10:00:00.1234567Z REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\n2026-11-26T10:00:00.1234568Z nginx        latest   605c77e624dd   3 weeks ago   187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    [InlineData("build  | REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\nbuild  | nginx        latest   605c77e624dd   3 weeks ago   187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    [InlineData("#12 0.345 REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\n#12 0.346 nginx        latest   605c77e624dd   3 weeks ago   187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    // Markdown, quoted mail.
    [InlineData("```\n$ docker images\nREPOSITORY   TAG      IMAGE ID       CREATED       SIZE\nnginx        latest   605c77e624dd   3 weeks ago   187MB\n```", "docker-images 1/1 uncompressed", 187_000_000)]
    [InlineData("> > REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\n> > nginx        latest   605c77e624dd   3 weeks ago   187MB", "docker-images 1/1 uncompressed", 187_000_000)]
    [InlineData("| Image | Size |\n|---|---:|\n| nginx:1.27 | 187 MB |", "csv-inventory 1/1 unknown", 748_000_000)]
    // Format templates.
    [InlineData("$ docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}'\nnginx:latest 187MB\nredis:7 38.6MB", "docker-images 2/2 uncompressed", 187_000_000)]
    // A nerdctl of 2026.
    [InlineData("$ nerdctl images\nIMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA\nnginx:latest   8541484afbc9   259MB        64.3MB", "nerdctl-images 1/1 both", 194_700_000)]
    public void A_layout_is_read(string text, string expected, long largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(expected, Inventories.Describe(inventory));
        Assert.Equal(largest, inventory.Largest?.Bytes);
        Assert.Empty(inventory.Skipped);
    }

    [Theory]
    [InlineData("nginx\nredis\npostgres", "kubectl-jsonpath", 3)]
    [InlineData("nginx\ndocker.io/library/nginx:latest\nnginx:latest", "kubectl-jsonpath", 1)]
    [InlineData("      3 docker.io/library/nginx:1.27\n      1 quay.io/prometheus/node-exporter:v1.8.0", "kubectl-jsonpath", 2)]
    [InlineData("605c77e624dd\nb6636bae9624\n605c77e624dd", "docker-images", 2)]
    [InlineData("1.27.0\n1.27.1\nlatest", "tag-list", 3)]
    [InlineData("""{"Repository":"docker.io/library/nginx","Tags":["1.27","1.26","sha256-8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8.sig"]}""", "tag-list", 2)]
    [InlineData("""{"name":"app","tags":["1","2"]}""", "tag-list", 2)]
    [InlineData("services:\n  web:\n    image: nginx:1.27\n  db:\n    image: \"postgres:16\"\n    environment:\n      A: b", "kubectl-pods", 2)]
    [InlineData("    Image:         nginx:1.27\n    Image ID:      docker.io/library/nginx@" + Digest + "\n    Port: 80\n    Image:  redis:7\n    Image ID:  docker.io/library/redis@" + OtherDigest, "kubectl-pods", 2)]
    [InlineData("NAME   IMAGE\nweb    nginx:1.27\ndb     postgres:16,busybox:1", "kubectl-jsonpath", 3)]
    [InlineData("""{"imageIds":[{"imageDigest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageTag":"a"},{"imageDigest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageTag":"b"}]}""", "ecr-describe-images", 1)]
    public void A_list_without_sizes_is_counted(string text, string format, int images)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(format, Assert.Single(inventory.Sources).Format);
        Assert.Equal(images, inventory.Images.Count);
        Assert.Null(inventory.Largest);
    }

    [Theory]
    [InlineData("""{"imageDetails": []}""")]
    [InlineData("REPOSITORY   TAG       IMAGE ID   CREATED   SIZE")]
    [InlineData("""{"items":[],"kind":"List"}""")]
    public void An_empty_list_is_an_answer(string text)
    {
        var inventory = Inventories.Read(text);

        Assert.True(inventory.IsReadable);
        Assert.Empty(inventory.Images);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hello, how many images do we have?")]
    [InlineData("The quick brown fox\njumps over\nthe lazy dog.")]
    [InlineData("""{"hello": "world"}""")]
    public void A_text_without_images_is_not_readable(string text) => Assert.False(Inventories.Read(text).IsReadable);

    [Fact]
    public void Several_texts_combine()
    {
        var docker = "REPOSITORY   TAG      DIGEST   IMAGE ID       CREATED       SIZE\nnginx        latest   " + Digest + "   605c77e624dd   3 weeks ago   187MB";
        var registry = $$"""{"imageDetails":[{"registryId":"1","repositoryName":"nginx","imageDigest":"{{Digest}}","imageSizeInBytes":64300000},{"registryId":"1","repositoryName":"nginx","imageDigest":"{{OtherDigest}}","imageSizeInBytes":70000000}]}""";

        var inventory = Inventories.ReadAll(null, docker, registry);

        Assert.Equal("docker-images-digests 1/1 uncompressed; ecr-describe-images 2/2 compressed", Inventories.Describe(inventory));
        Assert.Equal(2, inventory.Images.Count);
        Assert.Equal((280_000_000, true), (inventory.Largest!.Bytes, inventory.Largest.Estimated));
        Assert.Equal(187_000_000, inventory.Images[1].Uncompressed);
    }

    [Fact]
    public void Json_that_breaks_off_gives_what_is_whole()
    {
        var inventory = Inventories.Read($$"""{"imageDetails":[{"registryId":"1","imageDigest":"{{Digest}}","imageSizeInBytes":5},{"registryId":"1","imageDigest":"sha""");

        var source = Assert.Single(inventory.Sources);
        Assert.True(source.Truncated);
        Assert.Equal(1, source.Images);
        Assert.Contains(inventory.Remarks, remark => remark.Contains("breaks off", StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_counts_as_its_platforms_or_as_the_one_that_is_asked_for()
    {
        const string index = """
            {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[
            {"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","size":1234,"platform":{"os":"linux","architecture":"amd64"}},
            {"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222","size":1234,"platform":{"os":"linux","architecture":"arm64","variant":"v8"}},
            {"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:3333333333333333333333333333333333333333333333333333333333333333","size":566,"platform":{"os":"unknown","architecture":"unknown"}}]}
            """;

        var all = Inventories.Read(index);
        var one = Inventories.Read(index, new InventoryOptions { Platform = "linux/arm64" });

        Assert.Equal(2, all.Images.Count);
        Assert.Equal(["linux/amd64", "linux/arm64/v8"], all.Platforms);
        Assert.Contains(all.Skipped, line => line.Reason == "attestation, not an image");
        Assert.Null(all.Largest);
        Assert.Equal("sha256:" + new string('2', 64), Assert.Single(one.Images).Digest);
    }

    [Fact]
    public void Another_platform_is_counted_without_reading_again()
    {
        var reader = new InventoryReader(new InventoryOptions());
        reader.Read(
            """
            REPOSITORY   TAG   IMAGE ID       CREATED       PLATFORM      SIZE       BLOB SIZE
            nginx        1     605c77e624dd   3 weeks ago   linux/amd64   100 MiB    40 MiB
            nginx        1     605c77e624dd   3 weeks ago   linux/arm64   90 MiB     35 MiB
            app          1     705c77e624dd   3 weeks ago   linux/arm64   80 MiB     30 MiB
            """
        );

        var sizes = new[] { null, "linux/arm64", "linux/amd64", "linux/s390x", null }
            .Select(platform => reader.Build(new InventoryOptions { Platform = platform }))
            .Select(inventory => (inventory.Images.Count, inventory.Largest?.Bytes / 1_048_576, inventory.SkippedCount));

        Assert.Equal([(2, 100L, 0), (2, 90L, 0), (1, 100L, 1), (0, null, 2), (2, 100L, 0)], sizes);
    }

    [Fact]
    public void An_index_whose_platforms_are_listed_beside_it_is_not_counted()
    {
        var inventory = Inventories.Read($$"""
            [{"registryId":"1","repositoryName":"a","imageDigest":"{{Digest}}","imageTags":["1"],"imageSizeInBytes":9,"imageManifestMediaType":"application/vnd.oci.image.index.v1+json"},
            {"registryId":"1","repositoryName":"a","imageDigest":"{{OtherDigest}}","imageSizeInBytes":9,"imageManifestMediaType":"application/vnd.oci.image.manifest.v1+json"}]
            """);

        Assert.Equal(OtherDigest, Assert.Single(inventory.Images).Digest);
        Assert.Contains(inventory.Skipped, line => line.Reason.StartsWith("index", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Image;Größe\nnginx:1;1.234,5 MB", 1_234_500_000)]
    [InlineData("image,size\nnginx:1,\"1,234.5 MB\"", 1_234_500_000)]
    [InlineData("image,uncompressed_size_bytes\nnginx:1,187000000", 187_000_000)]
    [InlineData("image\tsize_mb\nnginx:1\t187.5", 187_500_000)]
    [InlineData("Repository,Tag,Image Size (GiB)\nnginx,1,2", 2_147_483_648)]
    [InlineData("repository,digest,compressed size\nnginx," + Digest + ",64.3 MB", 64_300_000)]
    public void A_spreadsheet_is_read_by_the_custom_of_its_numbers(string text, long bytes)
    {
        var image = Assert.Single(Inventories.Read(text).Images);

        Assert.Equal(bytes, image.Uncompressed ?? image.Compressed);
    }

    [Fact]
    public void A_size_with_two_readings_is_not_guessed()
    {
        var inventory = Inventories.Read("image\tsize\nnginx:1\t1,234 MB");

        Assert.False(Assert.Single(inventory.Images).HasSize);
        Assert.Contains("two ways", Assert.Single(inventory.Skipped).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public async Task Every_usual_encoding_is_read(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = encoding.GetBytes("REPOSITORY   TAG      IMAGE ID       CREATED       SIZE\r\nnginx        latest   605c77e624dd   3 weeks ago   187MB\r\n");

        var inventory = await Inventories.ReadAsync([.. hasMark ? encoding.GetPreamble() : [], .. text]);

        Assert.Equal(187_000_000, inventory.Largest?.Bytes);
    }

    [Fact]
    public void Growth_and_the_busiest_hour_come_of_dates_of_pushes()
    {
        // Two a day at the same hour for 60 days.
        var images = Enumerable.Range(0, 120).Select(index =>
            $$"""{"registryId":"1","imageDigest":"sha256:{{index:x64}}","imageSizeInBytes":{{index + 1}},"imagePushedAt":"{{new DateTime(2026, 1, 1, 9, 0, 0).AddDays(index / 2):yyyy-MM-ddTHH:mm:ss}}+00:00"}""");

        var inventory = Inventories.Read($$"""{"imageDetails":[{{string.Join(',', images)}}]}""");

        Assert.Equal((61, 2), (inventory.PerMonth, inventory.PerHour));
        Assert.Equal(["images", "largestImage", "imagesPerMonth", "imagesPerHour"], inventory.Fields.Select(field => field.Key));
    }

    [Fact]
    public void Dates_of_builds_are_no_growth()
    {
        var inventory = Inventories.Read("REPOSITORY   TAG  IMAGE ID  CREATED  SIZE\nnginx  1  605c77e624dd   3 weeks ago   187MB\nnginx  2  705c77e624dd   9 months ago   187MB");

        Assert.Null(inventory.PerMonth);
        Assert.Null(inventory.PerHour);
    }

    [Fact]
    public void The_measured_time_of_an_analysis_becomes_a_field()
    {
        var inventory = Inventories.Read("# TYPE anchore_analysis_time_seconds histogram\nanchore_analysis_time_seconds_count{status=\"success\"} 10\nanchore_analysis_time_seconds_sum{status=\"success\"} 900.0");

        Assert.Equal(new("minutesPerImage", "1.5"), Assert.Single(inventory.Fields));
    }

    [Fact]
    public void Few_images_beyond_a_size_are_a_limit_to_think_of()
    {
        var rows = Enumerable.Range(0, 200).Select(index => $"app{index}  1  {index:x12}  3 weeks ago  {(index == 0 ? "9.1GB" : "900MB")}");

        var limit = Inventories.Read("REPOSITORY  TAG  IMAGE ID  CREATED  SIZE\n" + string.Join('\n', rows)).Distribution!.Limits[0];

        Assert.Equal((900_000_000, 225_000_000, 1, 24_600_000_000), (limit.Bytes, limit.CompressedBytes, limit.LeftOut, limit.SavedPerAnalyzer));
    }
}
