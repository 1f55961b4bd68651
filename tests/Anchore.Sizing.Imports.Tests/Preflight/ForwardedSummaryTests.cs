using System.Text;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Preflight;
using CsCheck;

namespace Anchore.Sizing.Imports.Tests.Preflight;

/// <summary>Summaries that went through mail and chat.</summary>
public sealed partial class ForwardedSummaryTests
{
    private const string Printed = $"""
        Preflight for a plan without a name
        fail  Redis version: 3.2.12; required: 4 or later [Requirements, Redis Service, April 22, 2022]

        -----BEGIN ANCHORE SIZING PREFLIGHT-----
        {PreflightSummaryTests.Good}
        -----END ANCHORE SIZING PREFLIGHT-----
        """;

    private const int Rounds = 2000;

    // What programs on the way do, each of them at most once; to break long lines comes first, to quote them later.
    private static readonly Func<string, string>[] Ways =
    [
        text => JsonAlone().Match(text).Value,
        text => Break(text, 74),
        text => Break(text, 32),
        text => LineEnd().Replace(text, " "),
        text => text.Replace("  ", "\u00A0 ", StringComparison.Ordinal),
        text => text.Replace(' ', '\u00A0'),
        text => text.Replace(' ', '\u202F'),
        text => text.Replace("\"", "\u200B\"", StringComparison.Ordinal),
        text => QuotedText().Replace(text, "\u201C$1\u201D"),
        text => QuotedText().Replace(text, "\u201E$1\u201C"),
        text => QuotedText().Replace(text, "\u00AB\u00A0$1\u00A0\u00BB"),
        text => text.Replace("\"", "&quot;", StringComparison.Ordinal),
        text => text.Replace("-----", "\u2014\u2014-", StringComparison.Ordinal),
        text => "```json\n" + text + "\n```",
        text => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal),
        text => ">" + text.Replace("\n", "\n>", StringComparison.Ordinal),
        text => "Hi all,\n\nhere is what it said:\n\n" + text + "\n\nBest regards\n-- \nA. Nyone | {Company}",
        text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        text => "\uFEFF" + text,
        text => text.Replace("\n", "\n\n", StringComparison.Ordinal),
    ];

    [Fact]
    public void A_summary_reads_the_same_whatever_mail_and_chat_did_to_it()
    {
        var expected = PreflightSummary.Read(Printed);

        Gen.Int[0, Ways.Length - 1].HashSet[0, 6].Sample(
            chosen =>
            {
                var text = chosen.Order().Aggregate(Printed, (current, way) => Ways[way](current));
                AssertSame(expected, PreflightSummary.Read(text));
            },
            iter: Rounds);
    }

    [Fact]
    public void A_line_that_is_broken_within_a_value_is_joined()
    {
        var expected = PreflightSummary.Read(Printed);

        var reading = PreflightSummary.Read(Printed.Replace("1041-aws", "\r\n>   1041-aws", StringComparison.Ordinal));

        AssertSame(expected, reading);
    }

    [Fact]
    public void The_same_summary_twice_as_in_an_answer_with_its_quotation_is_one()
    {
        var expected = PreflightSummary.Read(Printed);

        var reading = PreflightSummary.Read(
            Printed + "\nOn Monday, somebody wrote:\n> " + Printed.Replace("\n", "\n> ", StringComparison.Ordinal)
        );

        AssertSame(expected, reading);
    }

    [Theory]
    [InlineData("\"redis\": null,", "\"redis: null,", "in line")]
    [InlineData("\"counts\": {", "\"counts\":", "in line")]
    [InlineData("\"skip\": 0 }", "\"skip\": 0", "in line")]
    [InlineData(
        "-----BEGIN",
        "-----BEGIN ANCHORE SIZING PREFLIGHT-----\n{ \"tool\": \"anchore-sizing-preflight\" }\n-----BEGIN",
        "more than one"
    )]
    public void What_was_lost_on_the_way_is_told(string was, string becomes, string reason)
    {
        var reading = PreflightSummary.Read(Printed.Replace(was, becomes, StringComparison.Ordinal));

        Assert.Contains(reason, reading.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Braces_and_quotation_marks_without_end_cost_no_time()
    {
        var texts = new[] { "{\"tool\":", "{ \"tool\" : \"", "\"\\", "> > ", "{", "\"" }.Select(part =>
            string.Concat(Enumerable.Repeat(part, PreflightSummary.LargestText / part.Length))
        );

        var reading = Task.Run(() => texts.Select(PreflightSummary.Read).ToArray(), TestContext.Current.CancellationToken);

        var readings = await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.All(readings, one => Assert.NotNull(one.Refusal));
    }

    private static void AssertSame(PreflightReading expected, PreflightReading reading)
    {
        Assert.Null(reading.Refusal);
        Assert.Equal(expected.Fields, reading.Fields);
        Assert.Equal((expected.Origin, expected.Counts), (reading.Origin, reading.Counts));
        Assert.Equal(expected.Checks, reading.Checks);
    }

    // At blanks alone, as mail programs break lines.
    private static string Break(string text, int width)
    {
        var broken = new StringBuilder();
        var column = 0;
        foreach (var word in Words().Matches(text).Select(match => match.Value))
        {
            if (word.Contains('\n', StringComparison.Ordinal) || column + word.Length <= width)
            {
                broken.Append(word);
                column = word.Contains('\n', StringComparison.Ordinal) ? 0 : column + word.Length;
            }
            else
            {
                broken.Append('\n').Append(word.TrimStart());
                column = word.Length;
            }
        }

        return broken.ToString();
    }

    [GeneratedRegex(@"\{.*\}", RegexOptions.Singleline)]
    private static partial Regex JsonAlone();

    [GeneratedRegex(@"\n *")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"""([^""]*)""")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"\n| *[^ \n]+| +")]
    private static partial Regex Words();
}
