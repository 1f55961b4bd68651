using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class BadQueryTests
{
    private static readonly DeploymentCodec Codec = Calculator.Shipped.Codec;

    /// <summary>Field, its text in the query, and words of the message besides the field's limits.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "images", "0", "0 is out of range" },
        { "images", "-5", "-5 is not a whole number" },
        { "images", "%2B5", "+5 is not a whole number" },
        { "images", "2.5", "2.5 is not a whole number" },
        { "images", "1e9", "1e9 is not a whole number" },
        { "images", "NaN", "NaN is not a whole number" },
        { "images", "Infinity", "Infinity is not a whole number" },
        { "images", "0x10", "0x10 is not a whole number" },
        { "images", "%D9%A1%D9%A2%D9%A3", "١٢٣ is not a whole number" },
        { "images", "a%07b", "aU+0007b is not a whole number" },
        { "images", "five", "five is not a whole number" },
        { "images", "25.000", "25.000 has two readings. Write 25000 or 25" },
        { "images", "1,00", "1,00 is not a whole number" },
        { "images", "1,000,00", "1,000,00 is not a whole number" },
        { "images", "1.2345k", "1.2345k is not a whole number" },
        { "images", "12m", "12m is not a whole number" },
        { "images", "300*", "300* is not a whole number" },
        { "images", "300*5O", "300*5O is not a whole number" },
        { "images", "100000000*100000000*100000000*100000000", "is too large" },
        { "images", "25,000+replicas", "25,000 replicas is not a whole number" },
        { "images", "100000001", "100000001 is out of range" },
        { "images", "1000000000000000000000000000000", "is too large" },
        { "analyzer", "0", "0 is out of range" },
        { "analyzer", "1001", "1001 is out of range" },
        { "ui", "2", "2 is out of range" },
        { "largestImage", "2.5", "2.5 has no unit. Write 2.5 B, 2.5 MB or 2.5 GB" },
        { "largestImage", "2500", "2500 has no unit. Write 2500 B, 2500 MB or 2500 GB" },
        { "largestImage", "999999", "999999 has no unit. Write 999999 B or 999999 MB" },
        { "largestImage", "1000000", "1000000 has no unit. Write 1000000 B or 1 MB" },
        { "largestImage", "2765442066", "2765442066 has no unit. Write 2765442066 B or 2.77 GB" },
        { "largestImage", "25000000000000", "25000000000000 has no unit. Write it with one of the units B, kB" },
        { "nodeMemory", "32", "32 has no unit. Write 32 GB" },
        { "memory", "8", "8 has no unit. Write 8 GB" },
        { "nodeMemory", "32,000", "32,000 has no unit. Write 32,000 MB" },
        { "largestImage", "2+g", "2 g has a unit that is not one of" },
        { "largestImage", "2+m", "2 m has a unit that is not one of" },
        { "largestImage", "2+bananas", "2 bananas has a unit that is not one of" },
        { "largestImage", "-2+GB", "-2 GB is not a size" },
        { "largestImage", "1,5+GB", "1,5 GB has a comma for the decimal point. Write 1.5 GB" },
        { "largestImage", "1e3+GB", "1e3 GB has a unit that is not one of" },
        { "largestImage", "0+GB", "0 GB is out of range" },
        { "largestImage", "10.001+TB", "10.001 TB is out of range" },
        { "largestImage", "999999999999+TB", "999999999999 TB is too large" },
        { "layerCache", "999+MB", "999 MB is out of range" },
        { "memory", "0+GB", "0 GB is out of range" },
        { "nodeMemory", "24.001+TB", "24.001 TB is out of range" },
        { "date", "26.11.2026", "26.11.2026 is not a date. Write year, month and day, such as 2026-11-26" },
        { "date", "11/12/2026", "11/12/2026 is not a date" },
        { "date", "2026-02-30", "2026-02-30 is not a date" },
        { "notes", "a%09b", "contains the control character U+0009" },
        { "notes", "a%0Db", "contains the control character U+000D" },
        { "preparedBy", "a%0Ab", "contains the control character U+000A" },
        { "temporaryVolume", "yes", "yes is neither true nor false" },
        { "temporaryVolume", "True", "True is neither true nor false" },
        { "temporaryVolume", "1", "1 is neither true nor false" },
        { "dockerSocket", "on", "on is neither true nor false" },
        { "objectStore", "azure", "azure is not known" },
        { "objectStore", "S3", "S3 is not known" },
        { "postgres", "latest", "latest holds no version" },
        { "redis", "-1", "-1 holds no version" },
        { "runtime", "%D9%A3", "٣ holds no version" },
        { "minutesPerImage", "0", "0 is out of range" },
        { "minutesPerImage", "1,5", "1,5 has a comma for the decimal point. Write 1.5" },
        { "minutesPerImage", "-1", "-1 is not a duration" },
        { "minutesPerImage", "1e2", "1e2 is not a duration" },
        { "minutesPerImage", "5.m", "5.m is not a duration" },
        { "minutesPerImage", "NaN", "NaN is not a duration" },
        { "minutesPerImage", "2:30", "2:30 is not a duration" },
        { "minutesPerImage", "00:61:00", "00:61:00 is not a duration" },
        { "minutesPerImage", "5+x", "5 x is not a duration" },
        { "utilization", "80", "80 is out of range" },
        { "utilization", "0,8", "0,8 has a comma for the decimal point. Write 0.8" },
        { "utilization", "many", "many is not a number" },
        { "release", "3.1", "3.1 is not a version of a release that is known" },
        { "release", "newest", "newest is not a version of a release that is known" },
        { "releaseVersion", "2.0", "2.0 is out of range" },
        { "releaseVersion", "6.1.1", "6.1.1 is out of range" },
        { "registryLocation", "here", "here is not known" },
        { "internetAccess", "Proxy", "Proxy is not known" },
        { "minutesPerImage", "1440.01", "1440.01 is out of range" },
        { "utilization", "0.04", "0.04 is out of range" },
        { "utilization", "1.01", "1.01 is out of range" },
        { "utilization", "0.1234567890123456789", "0.1234567890123456789 has more than 18 decimals" },
        { "utilization", "0.80000000000000000000000000000000001", "0.80000000000000000000000000000000001" },
        { "name", "a%00b", "contains the control character U+0000" },
        { "name", "a%0Ab", "contains the control character U+000A" },
        { "name", "a%C2%85b", "contains the control character U+0085" },
        { "storageDriver", "abcdefghijklmnopqrstuvwxyzabcdefghijklmno", "is 41 characters long" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Names_the_field_what_was_given_and_what_is_allowed(string name, string text, string words)
    {
        var field = Codec.Default[name];

        var decoded = Codec.DecodeQuery($"{name}={text}");

        var error = Assert.Single(decoded.Errors);
        Assert.Equal(name, error.Field);
        Assert.StartsWith(field.Label + ": ", error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"Allowed: {field.Allowed}.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images", "1 to 100,000,000")]
    [InlineData("largestImage", "more than 0 B, up to 10 TB")]
    [InlineData("analyzer", "1 to 1,000")]
    [InlineData("ui", "0 to 1")]
    [InlineData("layerCache", "0 GB, or 1 GB to 10 TB")]
    [InlineData("utilization", "0.05 to 1")]
    [InlineData("objectStore", "database, filesystem, s3, swift")]
    public void Says_what_is_allowed_in_plain_words(string name, string words)
    {
        var allowed = Codec.Default[name].Allowed;

        Assert.Equal(words, allowed);
    }

    [Fact]
    public void Reports_every_failing_field_at_once_in_the_order_of_the_table()
    {
        var decoded = Codec.DecodeQuery("utilization=2&colour=red&images=-5&largestImage=2&kernel=new&analyzer=3");

        Assert.Equal(["images", "largestImage", "kernel", "utilization", "colour"], decoded.Errors.Select(error => error.Field));
    }

    [Theory]
    [InlineData(40, "")]
    [InlineData(41, "…")]
    public void Repeats_a_text_of_up_to_forty_characters_in_whole(int length, string omission)
    {
        var decoded = Codec.DecodeQuery("images=" + new string('x', length));

        var message = Assert.Single(decoded.Errors).Message;
        Assert.StartsWith($"Images stored: {new string('x', 40)}{omission} is not a whole number", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeats_a_long_text_only_in_part()
    {
        var decoded = Codec.DecodeQuery("images=" + new string('x', 100_000));

        var message = Assert.Single(decoded.Errors).Message;
        Assert.Contains("xxx… is not a whole number", message, StringComparison.Ordinal);
        Assert.True(message.Length < 200);
    }

    [Theory]
    [InlineData("name=%FF")]
    [InlineData("name=%C3%28")]
    [InlineData("name=%ED%A0%80")]
    public void Text_that_is_not_utf8_is_an_error_of_its_field(string query)
    {
        var decoded = Codec.DecodeQuery(query);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("name", error.Field);
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_error_of_its_field()
    {
        var decoded = Codec.DecodeQuery("name=" + '\uD800');

        Assert.Equal("name", Assert.Single(decoded.Errors).Field);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_form_is_said_to_be_no_text()
    {
        var decoded = Codec.DecodeText([("name", "Plan\uD800")]);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("name", error.Field);
        Assert.Contains("is not valid Unicode text", error.Message, StringComparison.Ordinal);
    }
}
