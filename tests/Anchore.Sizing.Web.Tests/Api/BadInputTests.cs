using System.Net;
using System.Text;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

/// <summary>Whatever is wrong with a request, the answer is a problem that names the field, what was given and what is allowed.</summary>
public sealed class BadInputTests(InMemoryApp app)
{
    /// <summary>Field, its text in a query, the same in JSON, what the message repeats, and what it says is allowed.</summary>
    public static TheoryData<string, string, string, string, string> Refused =>
        new()
        {
            { "images", "-5", "-5", "-5", "1 to 100,000,000" },
            { "images", "0", "0", "0", "1 to 100,000,000" },
            { "images", "2.5", "2.5", "2.5", "1 to 100,000,000" },
            { "images", "1e9", "1e9", "1", "1 to 100,000,000" },
            { "images", "NaN", "\"NaN\"", "NaN", "1 to 100,000,000" },
            { "images", "%D9%A1%D9%A2%D9%A3", "\"١٢٣\"", "١٢٣", "1 to 100,000,000" },
            {
                "images",
                "1000000000000000000000000000000",
                "1000000000000000000000000000000",
                "1000000000000000000000000000000",
                "1 to 100,000,000"
            },
            { "images", "100000001", "100000001", "100000001", "1 to 100,000,000" },
            { "images", "five", "\"5\"", "", "1 to 100,000,000" },
            { "analyzer", "0", "0", "0", "1 to 1,000" },
            { "ui", "2", "2", "2", "0 to 1" },
            { "largestImage", "2500", "\"2500\"", "2500", "10 TB" },
            { "largestImage", "2500", "2500", "2500", "10 TB" },
            { "largestImage", "2.5+bananas", "\"2.5 bananas\"", "2.5 bananas", "10 TB" },
            { "largestImage", "-1+GB", "\"-1 GB\"", "-1 GB", "10 TB" },
            { "largestImage", "0+GB", "\"0 GB\"", "0 GB", "10 TB" },
            { "largestImage", "1e3+GB", "\"1e3 GB\"", "1e3 GB", "10 TB" },
            { "largestImage", "11+TB", "\"11 TB\"", "11 TB", "10 TB" },
            { "memory", "999+MB", "\"999 MB\"", "999 MB", "1 GB to 1 TB" },
            { "layerCache", "1+MB", "\"1 MB\"", "1 MB", "0 GB, or 1 GB to 10 TB" },
            { "postgres", "latest", "\"latest\"", "latest", "version" },
            { "kernel", "new", "\"new\"", "new", "version" },
            { "objectStore", "azure", "\"azure\"", "azure", "database, filesystem, s3, swift" },
            { "release", "3.9", "\"3.9\"", "3.9", "4.0" },
            { "temporaryVolume", "yes", "\"yes\"", "yes", "true or false" },
            { "dockerSocket", "1", "1", "1", "true or false" },
            { "minutesPerImage", "0", "0", "0", "0.01 to 1,440" },
            { "utilization", "1.01", "1.01", "1.01", "0.05 to 1" },
            { "name", "a%00b", "\"a\\u0000b\"", "U+0000", "120" },
            { "name", "%ED%A0%80", "\"\\ud800\"", "", "" },
            { "storageDriver", new string('x', 41), $"\"{new string('x', 41)}\"", "xxx", "40" },
            { "images", "%5B5%5D", "[5]", "[5]", "1 to 100,000,000" },
            { "images", "%7B%7D", "{}", "{}", "1 to 100,000,000" },
            { "images", "true", "true", "true", "1 to 100,000,000" },
            { "name", "%FF", "5", "", "" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_bad_value_is_an_error_of_its_field_in_query_and_body(
        string field,
        string query,
        string json,
        string given,
        string allowed
    )
    {
        using var got = await app.GetAsync($"/api/v1/plan.json?{field}={query}");
        using var posted = await app.PostAsync("/api/v1/plan", $$"""{"{{field}}":{{json}}}""");

        var errors = new[] { await got.ErrorsAsync(), await posted.ErrorsAsync() };

        Assert.All(errors, error => Assert.Equal([field], error.Keys));
        Assert.All(errors, error => Assert.Contains(allowed, Assert.Single(error[field]), StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Contains(given, error[field][0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/plan.json")]
    [InlineData("/api/v1/plan.pdf")]
    public async Task Every_failing_field_is_reported_at_once(string address)
    {
        using var got = await app.GetAsync(address + "?images=0&largestImage=2&postgres=latest&colour=red&api=x");
        using var posted = await app.PostAsync(address, """{"images":0,"largestImage":"2","postgres":"latest","colour":"red","api":"x"}""");

        var errors = new[] { await got.ErrorsAsync(), await posted.ErrorsAsync() };

        Assert.All(errors, error => Assert.Equal(["api", "colour", "images", "largestImage", "postgres"], error.Keys.Order()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{\"images\":}")]
    [InlineData("{\"images\":NaN}")]
    [InlineData("{\"images\":05}")]
    [InlineData("{'images':5}")]
    [InlineData("{\"images\":5,}")]
    [InlineData("{} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("[]")]
    [InlineData("[{\"images\":5}]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"images=5\"")]
    [InlineData("images=5")]
    public async Task A_body_that_is_no_json_object_is_an_error_of_the_body(string body)
    {
        using var answer = await app.PostAsync("/api/v1/plan", body);

        var errors = await answer.ErrorsAsync();

        Assert.Equal(["body"], errors.Keys);
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("7B226E616D65223A22FF227D")]
    [InlineData("7B226E616D65223A22EDA080227D")]
    [InlineData("FEFF007B007D")]
    public async Task A_body_that_is_not_utf8_is_an_error_of_the_body(string bytes)
    {
        using var answer = await app.PostAsync("/api/v1/plan", Convert.FromHexString(bytes), "application/json");

        var errors = await answer.ErrorsAsync();

        Assert.Equal(["body"], errors.Keys);
    }

    [Fact]
    public async Task Deep_nesting_is_refused_too()
    {
        using var answer = await app.PostAsync("/api/v1/plan", new string('[', 100_000));

        var errors = await answer.ErrorsAsync();

        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task A_field_given_twice_is_an_error()
    {
        using var got = await app.GetAsync("/api/v1/plan.json?images=5&images=5");
        using var posted = await app.PostAsync("/api/v1/plan", """{"images":5,"images":5}""");

        var errors = new[] { await got.ErrorsAsync(), await posted.ErrorsAsync() };

        Assert.All(errors, error => Assert.Contains("more than once", Assert.Single(error["images"]), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("image", "images")]
    [InlineData("largest_image", "largestImage")]
    [InlineData("Analyzer", "analyzer")]
    public async Task An_unknown_field_names_the_nearest_known_one(string given, string nearest)
    {
        using var got = await app.GetAsync($"/api/v1/plan.json?{given}=5");
        using var posted = await app.PostAsync("/api/v1/plan", $$"""{"{{given}}":5}""");

        var errors = new[] { await got.ErrorsAsync(), await posted.ErrorsAsync() };

        Assert.All(errors, error => Assert.Contains($"Did you mean {nearest}?", Assert.Single(error[given]), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_that_does_not_say_it_is_json_is_415(string? contentType)
    {
        using var answer = await app.PostAsync("/api/v1/plan", "{}"u8.ToArray(), contentType);

        var errors = await answer.ErrorsAsync(HttpStatusCode.UnsupportedMediaType);

        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/vnd.anchore+json")]
    public async Task A_body_that_says_it_is_json_is_read(string contentType)
    {
        using var answer = await app.PostAsync("/api/v1/plan", "{}"u8.ToArray(), contentType);

        var status = answer.StatusCode;

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory]
    [InlineData(262_144, HttpStatusCode.OK)]
    [InlineData(262_145, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_over_the_limit_is_413_with_and_without_a_length(int length, HttpStatusCode expected)
    {
        var body = Encoding.ASCII.GetBytes("{}".PadRight(length));

        using var measured = await app.PostAsync("/api/v1/plan", body, "application/json");
        using var chunked = await PostChunkedAsync(body);

        Assert.Equal(expected, measured.StatusCode);
        Assert.Equal(expected, chunked.StatusCode);
    }

    [Fact]
    public async Task A_large_body_is_refused_before_it_is_parsed()
    {
        using var answer = await app.PostAsync("/api/v1/plan", new byte[1_000_000], "application/json");

        var errors = await answer.ErrorsAsync(HttpStatusCode.RequestEntityTooLarge);

        Assert.Contains("262,144", Assert.Single(errors["body"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?%00=%00")]
    [InlineData("?=")]
    [InlineData("?==")]
    [InlineData("?%")]
    [InlineData("?%zz=%zz")]
    [InlineData("?images")]
    [InlineData("?&&&")]
    [InlineData("?release=4.0&release=5.12")]
    [InlineData("?__proto__=1")]
    public async Task A_crooked_query_is_answered_or_refused_but_never_a_failure(string query)
    {
        using var answer = await app.GetAsync("/api/v1/plan.json" + query);

        var status = answer.StatusCode;

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, status.ToString());
    }

    private async Task<HttpResponseMessage> PostChunkedAsync(byte[] body)
    {
        using var client = app.CreateClient();
        using var content = new UnmeasuredContent(body);
        return await client.PostAsync(new Uri("/api/v1/plan", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>A body whose length is not said in advance.</summary>
    private sealed class UnmeasuredContent : HttpContent
    {
        private readonly byte[] body;

        public UnmeasuredContent(byte[] body)
        {
            this.body = body;
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
