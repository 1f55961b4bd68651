using System.Text;
using Anchore.Sizing.Imports.Preflight;

namespace Anchore.Sizing.Imports.Tests.Preflight;

public sealed class PreflightSummaryTests
{
    /// <summary>A summary as the script prints it, of a site whose Redis is too old.</summary>
    internal const string Good =
        """
        {
          "tool": "anchore-sizing-preflight",
          "format": 2,
          "release": "4.0",
          "revision": "2026-11-24",
          "plan": "0123456789ab",
          "counts": { "pass": 1, "warn": 0, "fail": 1, "skip": 0 },
          "facts": {
            "postgres": "15.18",
            "redis": null,
            "runtime": "containerd://1.7.2",
            "kernel": "5.4.0-1041-aws",
            "storageDriver": "overlay2",
            "nodeMemory": "32386536Ki",
            "nodeCpu": "15.89"
          },
          "checks": [
            { "id": "postgres.version", "status": "pass" },
            { "id": "redis.version", "status": "fail" }
          ]
        }
        """;

    [Fact]
    public void A_summary_gives_fields_and_where_it_comes_from()
    {
        var text = Good;

        var reading = PreflightSummary.Read(text);

        Assert.True(reading.IsAccepted);
        Assert.Equal(
            [
                ("postgres", "15.18"),
                ("runtime", "containerd://1.7.2"),
                ("kernel", "5.4.0-1041-aws"),
                ("storageDriver", "overlay2"),
                ("nodeMemory", "32386536Ki"),
                ("nodeCpu", "15.89"),
            ],
            reading.Fields
        );
        Assert.Equal(new PreflightOrigin("4.0", "2026-11-24", "0123456789ab"), reading.Origin);
        Assert.Equal([new CheckOutcome("postgres.version", "pass"), new CheckOutcome("redis.version", "fail")], reading.Checks);
    }

    [Theory]
    [InlineData("\uFEFF{0}")]
    [InlineData("\r\n  {0}\r\n\r\n")]
    [InlineData(
        "$ sh preflight.sh\npass  x\n-----BEGIN ANCHORE SIZING PREFLIGHT-----\r\n{0}\r\n-----END ANCHORE SIZING PREFLIGHT-----\r\n$ "
    )]
    public void What_stands_around_a_summary_does_not_matter(string around)
    {
        var text = around.Replace("{0}", Good.ReplaceLineEndings("\r\n"), StringComparison.Ordinal);

        var reading = PreflightSummary.Read(text);

        Assert.Null(reading.Refusal);
    }

    [Theory]
    [InlineData("", "no preflight summary")]
    [InlineData("hello", "no preflight summary")]
    [InlineData("[1]", "no preflight summary")]
    [InlineData("-----BEGIN ANCHORE SIZING PREFLIGHT-----\n{ \"tool\": ", "cut off: its end is missing")]
    [InlineData("-----BEGIN ANCHORE SIZING PREFLIGHT-----\n-----END ANCHORE SIZING PREFLIGHT-----", "cut off: its beginning is missing")]
    [InlineData("\"kernel\": null } }\n-----END ANCHORE SIZING PREFLIGHT-----", "cut off: its beginning is missing")]
    [InlineData("""{"tool":"anchore-sizing-preflight","format":2} {"tool":"anchore-sizing-preflight","format":3}""", "more than one")]
    [InlineData("{}", "does not say that the preflight script printed it")]
    [InlineData("""{"tool":"other"}""", "does not say that the preflight script printed it")]
    [InlineData("""{"tool":1}""", "does not say that the preflight script printed it")]
    [InlineData("""{"tool":"anchore-sizing-preflight"}""", "another format")]
    [InlineData("""{"tool":"anchore-sizing-preflight","format":3,"new":[]}""", "another format")]
    [InlineData("""{"tool":"anchore-sizing-preflight","format":"2"}""", "another format")]
    [InlineData("""{"tool":"anchore-sizing-preflight","format":1e99}""", "another format")]
    [InlineData("""{"tool":"anchore-sizing-preflight","format":2}""", "was changed")]
    public void What_is_no_summary_is_refused_with_the_reason(string text, string reason)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var reading = PreflightSummary.Read(bytes);

        AssertRefused(reading, reason);
        Assert.Equal(reading.Refusal, PreflightSummary.Read(text).Refusal);
    }

    [Theory]
    [InlineData("\"15.18\"", "15.18", "was changed")]
    [InlineData("\"15.18\"", "[]", "was changed")]
    [InlineData("\"15.18\"", "\"fifteen\"", "postgres is not what")]
    [InlineData("\"15.18\"", "\"15.18 (Debian)\"", "postgres is not what")]
    [InlineData("\"15.18\"", "\"15\\u0000\"", "postgres is not what")]
    [InlineData("\"15.18\"", "\"15\\n\"", "postgres is not what")]
    [InlineData("\"15.18\"", "\"\"", "postgres is not what")]
    [InlineData("\"15.18\"", "\"\\ud800\"", "")]
    [InlineData("\"overlay2\"", "\"over\\u001blay\"", "storageDriver is not what")]
    [InlineData("\"overlay2\"", "\"12345678901234567890123456789012345678901\"", "storageDriver is not what")]
    [InlineData("\"overlay2\"", "\"\"", "storageDriver is not what")]
    [InlineData("\"overlay2\"", "\"overlay2\\n\"", "storageDriver is not what")]
    [InlineData("\"overlay2\"", "\"overlay2\", \"postgres\": \"17\"", "not the JSON that the script prints")]
    [InlineData("\"overlay2\"", "\"overlay2\", \"images\": 5", "was changed")]
    [InlineData("\"overlay2\"", "{ \"a\": { \"b\": 1 } }", "not the JSON that the script prints")]
    [InlineData("\"containerd://1.7.2\"", "\"1.7.2\"", "runtime is not what")]
    [InlineData("\"containerd://1.7.2\"", "\"mcr://1.7.2\"", "runtime is not what")]
    [InlineData("\"containerd://1.7.2\"", "\"containerd://1.7.2 \"", "runtime is not what")]
    [InlineData("\"32386536Ki\"", "\"32386536\"", "nodeMemory is not what")]
    [InlineData("\"32386536Ki\"", "\"3Ki\"", "nodeMemory is not what")]
    [InlineData("\"32386536Ki\"", "\"999999999999Ki\"", "nodeMemory is not what")]
    [InlineData("\"32386536Ki\"", "32386536", "was changed")]
    [InlineData("\"15.89\"", "\"0.5\"", "nodeCpu is not what")]
    [InlineData("\"15.89\"", "\"1001\"", "nodeCpu is not what")]
    [InlineData("\"15.89\"", "\"15,89\"", "nodeCpu is not what")]
    [InlineData("\"redis\": null,", "", "was changed")]
    [InlineData("\"redis\"", "\"Redis\"", "was changed")]
    [InlineData("\"plan\"", "\"tool\": \"anchore-sizing-preflight\", \"plan\"", "not the JSON that the script prints")]
    [InlineData("\"0123456789ab\"", "\"0123456789AB\"", "which plan")]
    [InlineData("\"0123456789ab\"", "null", "was changed")]
    [InlineData("\"4.0\"", "\"<script>\"", "which plan")]
    [InlineData("2026-11-24", "2026-13-24", "which plan")]
    [InlineData("\"fail\": 1", "\"fail\": 0", "counts are not")]
    [InlineData("\"fail\": 1", "\"fail\": 99999999999999", "was changed")]
    [InlineData("\"status\": \"fail\"", "\"status\": \"FAIL\"", "no script has")]
    [InlineData("\"redis.version\"", "\"redis version\"", "no script has")]
    [InlineData("{ \"id\": \"redis.version\", \"status\": \"fail\" }", "null", "no script has")]
    [InlineData("\"format\": 2", "\"format\": 2, // no", "not the JSON that the script prints")]
    public void A_summary_that_no_script_printed_is_refused_with_the_reason(string was, string becomes, string reason)
    {
        Assert.Contains(was, Good, StringComparison.Ordinal);

        var reading = PreflightSummary.Read(Good.Replace(was, becomes, StringComparison.Ordinal));

        AssertRefused(reading, reason);
    }

    [Fact]
    public void Every_shorter_part_of_a_summary_is_refused()
    {
        var parts = Enumerable.Range(0, Good.Length - 1).Select(length => Good[..length]);

        var readings = parts.Select(PreflightSummary.Read);

        Assert.All(readings, reading => AssertRefused(reading, ""));
    }

    [Fact]
    public void A_large_text_is_refused_for_its_size_whatever_it_is()
    {
        var ten = new byte[10_000_000];

        var readings = new[]
        {
            PreflightSummary.Read(ten),
            PreflightSummary.Read(Good + new string(' ', PreflightSummary.LargestText)),
            PreflightSummary.Read(new string('€', 30_000)),
        };

        Assert.All(readings, reading => AssertRefused(reading, "larger than 64 KiB"));
    }

    [Fact]
    public void A_text_of_the_largest_size_is_read()
    {
        var padded = Good.PadRight(PreflightSummary.LargestText);

        var reading = PreflightSummary.Read(Encoding.UTF8.GetBytes(padded));

        Assert.True(reading.IsAccepted);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = [.. "{"u8, 0xC3, 0x28];

        var reading = PreflightSummary.Read(bytes);

        AssertRefused(reading, "UTF-8");
    }

    [Fact]
    public void Damage_of_any_kind_is_an_answer_and_never_an_exception()
    {
        var random = new Random(4711);
        var good = Encoding.UTF8.GetBytes(Good);

        for (var round = 0; round < 5000; round++)
        {
            var damaged = good.ToArray();
            random.NextBytes(damaged.AsSpan(random.Next(damaged.Length), 1));

            var reading = PreflightSummary.Read(damaged);

            Assert.Equal(reading.IsAccepted, reading.Origin is not null);
        }
    }

    [Fact]
    public void A_lone_half_of_a_character_is_an_answer_and_never_an_exception()
    {
        var text = Good.Replace("overlay2", "\ud83d", StringComparison.Ordinal);

        var reading = PreflightSummary.Read(text);

        AssertRefused(reading, "storageDriver");
    }

    private static void AssertRefused(PreflightReading reading, string reason)
    {
        Assert.NotNull(reading.Refusal);
        Assert.Contains(reason, reading.Refusal, StringComparison.Ordinal);
        Assert.Empty(reading.Fields);
        Assert.Null(reading.Origin);
        Assert.Empty(reading.Checks);
    }
}
