using System.Text;
using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class BadJsonTests
{
    private static readonly DeploymentCodec Codec = Calculator.Shipped.Codec;

    /// <summary>Field, its JSON value, and words of the message besides the field's limits.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "images", "\"5\"", "5 is text, not a number" },
        { "images", "\"\"", "empty text is text, not a number" },
        { "images", "true", "true is true or false, not a number" },
        { "images", "[5]", "[5] is a list, not a number" },
        { "images", "{\"value\":5}", "{\"value\":5} is an object, not a number" },
        { "images", "0", "0 is out of range" },
        { "images", "-5", "-5 is out of range" },
        { "images", "2.5", "2.5 is not a whole number" },
        { "images", "1e9", "1000000000 is out of range" },
        { "images", "1000000000000000000000000000000", "is too large" },
        { "images", "1e19", "1e19 is too large" },
        { "images", "-1e19", "-1e19 is too large" },
        { "images", "9223372036854775807.0", "9223372036854775807 is out of range" },
        { "images", "-9223372036854775808.0", "-9223372036854775808 is out of range" },
        { "images", "1e999999", "1e999999 is too large" },
        { "imagesPerHour", "1e-30", "1e-30 is not a whole number" },
        { "images", "1.0000000000000000000000000000001", "1.0000000000000000000000000000001" },
        { "largestImage", "2", "2 is a number, not text with a unit" },
        { "largestImage", "2500000000", "2500000000 is a number, not text with a unit" },
        { "largestImage", "\"2\"", "2 has no unit" },
        { "largestImage", "\"\"", "empty text is not a size" },
        { "largestImage", "\"2 g\"", "2 g has a unit that is not one of" },
        { "largestImage", "\"\\u0661 GB\"", "١ GB is not a size" },
        { "layerCache", "\"\"", "empty text is not a size" },
        { "memory", "8", "8 is a number, not text with a unit" },
        { "temporaryVolume", "\"true\"", "true is text, not true or false" },
        { "temporaryVolume", "1", "1 is a number, not true or false" },
        { "temporaryVolume", "\"\"", "empty text is text, not true or false" },
        { "objectStore", "\"\"", "empty text is not known" },
        { "objectStore", "3", "3 is a number, not text" },
        { "postgres", "13.4", "13.4 is a number, not text" },
        { "postgres", "\"latest\"", "latest holds no version" },
        { "kernel", "[\"4.13\"]", "is a list, not text" },
        { "name", "5", "5 is a number, not text" },
        { "name", "\"\\ud800\"", "is not valid Unicode text" },
        { "name", "\"a\\u0000\"", "contains the control character U+0000" },
        { "storageDriver", "\"\\udc00overlay\"", "is not valid Unicode text" },
        { "minutesPerImage", "\"2.5\"", "2.5 is text, not a number" },
        { "minutesPerImage", "-1", "-1 is out of range" },
        { "minutesPerImage", "1e999999", "1e999999 is too long a number" },
        { "utilization", "0.8000000000000000000000000000001", "0.8000000000000000000000000000001" },
        { "release", "4.0", "4.0 is a number, not text" },
        { "release", "\"\"", "empty text is not a version of a release" },
        { "release", "\"3.9\"", "3.9 is not a version of a release" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Names_the_field_what_was_given_and_what_is_allowed(string name, string value, string words)
    {
        var field = Codec.Default[name];

        var decoded = Calculator.DecodeJson($$"""{ "{{name}}": {{value}} }""");

        var error = Assert.Single(decoded.Errors);
        Assert.Equal(name, error.Field);
        Assert.StartsWith(field.Label + ": ", error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"Allowed: {field.Allowed}.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"images\":}")]
    [InlineData("{\"images\":5,}")]
    [InlineData("{\"images\":05}")]
    [InlineData("{\"images\":NaN}")]
    [InlineData("{\"images\":١}")]
    [InlineData("{'images':5}")]
    [InlineData("{\"images\":5} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("\uFEFF\uFEFF{}")]
    [InlineData("[]")]
    [InlineData("[{\"images\":5}]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"images\"")]
    public void What_is_no_json_object_is_an_error_of_the_body_that_says_what_to_send(string json)
    {
        var decoded = Calculator.DecodeJson(json);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("body", error.Field);
        Assert.Contains("Allowed: an object of fields such as {\"images\": 5000}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_an_error_of_the_body()
    {
        var json = "{\"images\":" + new string('[', 10_000) + new string(']', 10_000) + "}";

        var decoded = Calculator.DecodeJson(json);

        Assert.Equal("body", Assert.Single(decoded.Errors).Field);
    }

    [Fact]
    public void Says_where_the_json_breaks()
    {
        var decoded = Calculator.DecodeJson("{\n  \"images\": five\n}");

        Assert.Contains("line 2, byte 14", Assert.Single(decoded.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0x6E, 0xC3, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x3A, 0x31, 0x7D })]
    public void Bytes_that_are_not_utf8_are_an_error_of_the_body(byte[] body)
    {
        var decoded = Codec.DecodeJson(body);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("body", error.Field);
        Assert.Contains("not valid UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_ignored()
    {
        var decoded = Codec.DecodeJson(Encoding.UTF8.GetBytes("\uFEFF{\"images\":7}"));

        Assert.Empty(decoded.Errors);
        Assert.Equal(7, decoded.Deployment.Images);
    }

    [Fact]
    public void Reports_every_failing_field_at_once_in_the_order_of_the_table()
    {
        var decoded = Calculator.DecodeJson(
            """{ "utilization": "x", "colour": 1, "images": -5, "largestImage": 2, "ui": 7, "images": 3, "api": 2 }"""
        );

        Assert.Equal(["images", "largestImage", "ui", "utilization", "colour"], decoded.Errors.Select(error => error.Field));
    }
}
