using System.Text;
using System.Text.RegularExpressions;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Tests.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Markdown;

public partial class MarkdownPrinterTests
{
    [Theory]
    [InlineData("Minimal", "{}")]
    [InlineData("Rich", Plans.Rich)]
    public void The_plan_is_as_reviewed(string name, string deployment)
    {
        var plan = Plans.Create(deployment);

        var text = Print(plan);

        Golden.Match(text, $"{name}.md");
    }

    [Fact]
    public void Every_reference_has_its_footnote_and_every_footnote_a_reference()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var text = Print(plan);

                var defined = Definition().Matches(text).Select(match => match.Groups[1].Value).ToArray();
                var referred = Reference().Matches(text).Select(match => match.Groups[1].Value).Distinct();

                Assert.Equal(defined.Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
            },
            iter: 100);
    }

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_header()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var tables = Print(plan).Split("\n\n").Where(block => block.StartsWith('|')).Select(block => block.TrimEnd().Split('\n'));

                Assert.All(tables, rows => Assert.Single(rows.Select(row => Bar().Count(row)).Distinct()));
            },
            iter: 100);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var first = Print(Plans.Create(Plans.Growing));

        var second = Print(Plans.Create(Plans.Growing));

        Assert.Equal(first, second);
    }

    [Fact]
    public void It_ends_with_where_the_plan_comes_from()
    {
        var plan = Plans.Create(Plans.Sample);
        var identity = Identities.Create(plan);

        var text = Print(plan);

        Assert.Contains($"\n---\n\n{identity.Stamp}: <{identity.Link}>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_without_an_address_of_its_own_is_code_to_be_pasted()
    {
        var plan = Plans.Named("a`b");
        var identity = Identities.Create(plan) with { Link = plan.Link };

        var text = Encoding.UTF8.GetString(MarkdownPrinter.Print(PlanDocuments.Create(plan, identity), identity).Bytes.Span);

        Assert.Contains("The plan in the calculator: `/?name=a%60b`\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](</", text, StringComparison.Ordinal);
    }

    private static string Print(SizingPlan plan) =>
        Encoding.UTF8.GetString(
            MarkdownPrinter.Print(PlanDocuments.Create(plan, Identities.Create(plan)), Identities.Create(plan)).Bytes.Span
        );

    [GeneratedRegex(@"^\[\^(\d+)\]: ", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<![\\\n])\[\^(\d+)\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
