using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

/// <summary>The address that counts what the tools of a site print.</summary>
public sealed class InventoryTests(InMemoryApp app)
{
    private const string Address = "/api/v1/inventory";

    private const string Images =
        "REPOSITORY   TAG       IMAGE ID       CREATED       SIZE\n"
        + "nginx        latest    605c77e624dd   3 weeks ago   187MB\n"
        + "nginx        1.27      605c77e624dd   3 weeks ago   187MB\n"
        + "this is no row\n"
        + "redis        7         b6636bae9624   2 days ago    38.6MB\n";

    private const string Compressed =
        """{"imageDetails":[{"registryId":"1","repositoryName":"a","imageDigest":"sha256:8541484afbc9c8a5a8a99b379568ebbc957f658583ec9448fc43104229c03cf8","imageSizeInBytes":100000000}]}""";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/csv")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/json")]
    [InlineData("application/octet-stream")]
    public async Task A_text_of_any_such_type_is_counted(string type)
    {
        using var answer = await PostAsync(Address, Images, type);

        var inventory = await OkAsync(answer);
        Assert.Equal("""[{"format":"docker-images","rows":3,"images":2,"sizes":"uncompressed","truncated":false}]""", inventory.GetProperty("sources").GetRawText());
        Assert.Equal(2, inventory.GetProperty("images").GetInt32());
        Assert.Equal(2, inventory.GetProperty("withSize").GetInt32());
        Assert.Equal("""{"bytes":187000000,"estimated":false,"name":"nginx:latest","digest":null}""", inventory.GetProperty("largest").GetRawText());
        Assert.Equal(225_600_000, inventory.GetProperty("distribution").GetProperty("total").GetInt64());
        Assert.Equal("""{"images":2,"largestImage":"187 MB"}""", inventory.GetProperty("fields").GetRawText());
        Assert.Equal("""[{"source":0,"line":4,"reason":"not a row of the table"}]""", inventory.GetProperty("skipped").GetRawText());
        Assert.Equal(JsonValueKind.Null, inventory.GetProperty("perMonth").ValueKind);
    }

    [Theory]
    [InlineData("", 400_000_000, 280_000_000)]
    [InlineData("?factor=3", 300_000_000, 300_000_000)]
    [InlineData("?factor=1", 100_000_000, 100_000_000)]
    [InlineData("?factor=20", 2_000_000_000, 2_000_000_000)]
    public async Task Compressed_sizes_are_estimated_by_the_factor(string query, long largest, long median)
    {
        using var answer = await PostAsync(Address + query, Compressed, "application/json");

        var inventory = await OkAsync(answer);
        Assert.Equal(largest, inventory.GetProperty("largest").GetProperty("bytes").GetInt64());
        Assert.True(inventory.GetProperty("largest").GetProperty("estimated").GetBoolean());
        Assert.Equal(median, inventory.GetProperty("distribution").GetProperty("median").GetInt64());
        Assert.True(inventory.GetProperty("estimated").GetBoolean());
        Assert.Contains("ratio", inventory.GetProperty("remarks").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_combine()
    {
        using var client = app.CreateClient();
        using var parts = new MultipartFormDataContent { { new StringContent(Images), "file", "a.txt" }, { new StringContent(Compressed), "file", "b.json" } };
        using var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), parts, TestContext.Current.CancellationToken);

        var inventory = await OkAsync(answer);
        Assert.Equal(3, inventory.GetProperty("images").GetInt32());
        Assert.Equal(2, inventory.GetProperty("sources").GetArrayLength());
    }

    [Theory]
    [InlineData("hello", "Formats that are read")]
    [InlineData("", "Formats that are read")]
    [InlineData("\u001f\u008b\b\0\0\0\0\0", "archive")]
    [InlineData("{\"Type\":\"Images\",\"TotalCount\":\"6\",\"Size\":\"2.6GB\",\"Reclaimable\":\"1GB\"}", "docker system df -v")]
    public async Task What_cannot_be_read_is_an_error_of_the_body(string text, string said)
    {
        using var answer = await app.PostAsync(Address, Encoding.Latin1.GetBytes(text), "application/octet-stream");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, (await answer.JsonAsync()).GetProperty("errors").GetProperty("body")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("factor", "0.9")]
    [InlineData("factor", "20.1")]
    [InlineData("factor", "many")]
    [InlineData("platform", "windows")]
    [InlineData("sizes", "large")]
    [InlineData("images", "5")]
    public async Task A_bad_parameter_is_an_error_of_its_own(string name, string value)
    {
        using var answer = await PostAsync($"{Address}?{name}={value}", Images, "text/plain");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Allowed", (await answer.JsonAsync()).GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? type)
    {
        using var answer = await app.PostAsync(Address, Encoding.UTF8.GetBytes(Images), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task More_than_50_megabytes_are_too_large()
    {
        using var answer = await app.PostAsync(Address, Enumerable.Repeat((byte)'\n', 50_000_001).ToArray(), "text/plain");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty("body", out _));
    }

    [Fact]
    public async Task A_multipart_body_that_breaks_off_is_an_error_of_the_body()
    {
        using var answer = await app.PostAsync(
            Address,
            Encoding.UTF8.GetBytes("--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nnginx:1"),
            "multipart/form-data; boundary=x"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_description_names_parameters_and_bodies()
    {
        using var answer = await app.GetAsync("/openapi/v1.json");

        var operation = (await answer.JsonAsync()).GetProperty("paths").GetProperty(Address).GetProperty("post");
        Assert.Equal(["factor", "platform", "sizes"], operation.GetProperty("parameters").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.True(operation.GetProperty("requestBody").GetProperty("content").TryGetProperty("multipart/form-data", out _));
    }

    private Task<HttpResponseMessage> PostAsync(string address, string text, string type) => app.PostAsync(address, Encoding.UTF8.GetBytes(text), MediaTypeHeaderValue.Parse(type).ToString());

    private static async Task<JsonElement> OkAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }
}
