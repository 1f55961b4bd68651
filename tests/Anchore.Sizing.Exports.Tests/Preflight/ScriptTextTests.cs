using System.Text;
using System.Text.RegularExpressions;
using Anchore.Sizing.Exports.Preflight;
using Anchore.Sizing.Imports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed partial class ScriptTextTests
{
    [Theory]
    [InlineData("Minimal.sh", "{}")]
    [InlineData("Rich.sh", Plans.Rich)]
    public void A_plan_has_its_golden_block(string golden, string plan)
    {
        var script = Scripts.Format(plan);

        var block = Scripts.BlockOf(script);

        Golden.Match(block, golden);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Plans.Sample)]
    [InlineData("""{"release":"6.1","name":"'"}""")]
    public void Everything_but_the_block_is_the_template(string plan)
    {
        var script = Scripts.Format(plan);

        var rest = script.Replace(Scripts.BlockOf(script), "", StringComparison.Ordinal);

        Assert.Equal(PreflightTemplate.Text.Replace(Scripts.BlockOf(PreflightTemplate.Text), "", StringComparison.Ordinal), rest);
    }

    [Fact]
    public void The_block_names_the_variables_of_the_template_in_their_order()
    {
        var template = Scripts.BlockOf(PreflightTemplate.Text);

        var block = Scripts.BlockOf(Scripts.Format("{}"));

        Assert.Equal(Names(template), Names(block));
    }

    [Fact]
    public void The_script_is_plain_text_with_line_feeds_and_the_same_each_time()
    {
        var first = Scripts.FileOf(Plans.Growing).Bytes.ToArray();

        var second = Scripts.FileOf(Plans.Growing).Bytes.ToArray();

        Assert.Equal(first, second);
        Assert.StartsWith("#!/bin/sh\n", Encoding.UTF8.GetString(first), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', first);
    }

    [Fact]
    public void The_markers_are_those_that_the_reader_looks_for()
    {
        var script = PreflightTemplate.Text;

        string[] lines =
        [
            $"say '{SummaryText.Begin}'",
            $"say '{SummaryText.End}'",
            $"\"tool\": \"{PreflightSummary.Tool}\"",
            $"\"format\": {PreflightSummary.Format},",
        ];

        Assert.All(lines, line => Assert.Contains(line, script, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"feeds":1}""", "feeds service")]
    [InlineData("""{"nodeMemory":"4 GB"}""", "larger than a node")]
    public void What_the_script_cannot_check_is_a_remark(string plan, string words)
    {
        var file = Scripts.FileOf(plan);

        var remark = Assert.Single(file.Remarks);

        Assert.Contains(words, remark, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string block) => Assignment().Matches(block).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("^(?<name>[A-Z_]+)=", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();
}
