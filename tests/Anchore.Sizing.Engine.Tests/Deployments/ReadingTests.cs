using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>What people type and paste, with the canonical form in which it is shown back.</summary>
public sealed class ReadingTests
{
    private static readonly DeploymentCodec Codec = Calculator.Wider.Codec;

    /// <summary>Field, text, canonical form.</summary>
    public static TheoryData<string, string, string> Accepted => new()
    {
        { "images", "25000", "25000" },
        { "images", "25,000", "25000" },
        { "images", "25 000", "25000" },
        { "images", "25'000", "25000" },
        { "images", "25’000", "25000" },
        { "images", "25_000", "25000" },
        { "images", "25\u00A0000", "25000" },
        { "images", "25\u202F000", "25000" },
        { "images", "1,234,567", "1234567" },
        { "images", " 15k ", "15000" },
        { "images", "1.2M", "1200000" },
        { "images", "1.5 k", "1500" },
        { "images", "300*50", "15000" },
        { "images", "300 * 50", "15000" },
        { "images", "300 x 50", "15000" },
        { "images", "300 × 50", "15000" },
        { "images", "1,200 x 1.5k", "1800000" },
        { "images", "2 × 3 × 4", "24" },
        { "images", "25,000 images", "25000" },
        { "images", "1 image", "1" },
        { "images", "5.0", "5" },
        { "imagesPerHour", "40 an hour", "40" },
        { "imagesPerHour", "40/h", "40" },
        { "imagesPerHour", "40 images per hour", "40" },
        { "months", "36 months", "36" },
        { "largestImage", "6.7 GiB", "6.7 GiB" },
        { "largestImage", "1331439616 B", "1331439.616 kB" },
        { "largestImage", "8Gb", "8 GB" },
        { "largestImage", "1,024 MB", "1.024 GB" },
        { "utilization", "0.8", "0.8" },
        { "utilization", ".8", "0.8" },
        { "utilization", "80%", "0.8" },
        { "utilization", "82.5 %", "0.825" },
        { "nodeCpu", "1900m", "1.9" },
        { "nodeCpu", "3.92", "3.92" },
        { "nodeCpu", "8 vCPU", "8" },
        { "minutesPerImage", "2.5", "2.5" },
        { "date", "2026-11-26", "2026-11-26" },
        { "date", " 2026/11/26 ", "2026-11-26" },
        { "date", "26 November 2026", "2026-11-26" },
        { "date", "Nov 6, 2026", "2026-11-06" },
        { "notes", "One\r\n\r\nTwo\nThree", "One\n\nTwo\nThree" },
        { "minutesPerImage", ".5", "0.5" },
        { "minutesPerImage", "90s", "1.5" },
        { "minutesPerImage", "2m30s", "2.5" },
        { "minutesPerImage", "2m 30s", "2.5" },
        { "minutesPerImage", "2.5 min", "2.5" },
        { "minutesPerImage", "1h", "60" },
        { "minutesPerImage", "1h30m", "90" },
        { "minutesPerImage", "9 minutes", "9" },
        { "minutesPerImage", "00:02:30", "2.5" },
        { "minutesPerImage", "100s", "1.666666666666666666" },
        { "postgres", "PostgreSQL 15.4 on x86_64-pc-linux-gnu, compiled by gcc", "15.4" },
        { "postgres", "90624", "9.6.24" },
        { "redis", "Redis server v=7.0.12 sha=0", "7.0.12" },
        { "runtime", "containerd://1.7.2", "containerd://1.7.2" },
        { "kernel", "Linux host 5.4.0-1041-aws #43 SMP", "5.4.0-1041-aws" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_text_with_one_reading_is_read_and_its_canonical_form_reads_the_same(string field, string text, string canonical)
    {
        var first = Codec.DecodeText([("release", "99.0"), (field, text)]);
        var written = Codec.SchemaOf("99.0")[field].Write(first.Deployment);
        var second = Codec.DecodeText([("release", "99.0"), (field, written)]);

        Assert.Empty(first.Errors);
        Assert.Equal(canonical, written);
        Assert.Equal(first.Deployment, second.Deployment);
    }

    [Fact]
    public void Seconds_that_are_exactly_enough_are_not_rounded_up_to_too_little()
    {
        var plan = Calculator.Shipped.Plan(Codec.DecodeQuery("imagesPerHour=36&minutesPerImage=100s&utilization=1").Deployment);

        Assert.Equal(1, plan["analyzers.required"].Value);
    }
}
