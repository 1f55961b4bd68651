using System.Text.RegularExpressions;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Tests.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Markdown;

public partial class MarkdownTextTests
{
    [Theory]
    [InlineData("=cmd|'/c calc'!A0", @"=cmd\|'/c calc'\!A0")]
    [InlineData("<b>&amp;", @"\<b\>\&amp;")]
    [InlineData("`a` *b* _c_ ~d~", @"\`a\` \*b\* \_c\_ \~d\~")]
    [InlineData("[a](b) [^1]", @"\[a\](b) \[^1\]")]
    [InlineData("@team #12 !7", "@\u200Bteam \\#\u200B12 \\!\u200B7")]
    [InlineData("http://a.b www.a.b a@b.c", "http\\:\u200B//a.b www\\.a.b a@\u200Bb.c")]
    [InlineData("a\nb\r\n# c\u2028d", "a b  \\# c d")]
    [InlineData("3 × 2.5 GB (raw 3.75) + 1", "3 × 2.5 GB (raw 3.75) + 1")]
    public void Text_reads_as_itself(string text, string expected)
    {
        var escaped = MarkdownText.Escape(text);

        Assert.Equal(expected, escaped);
    }

    [Theory]
    [InlineData("- a", @"\- a")]
    [InlineData("+ a", @"\+ a")]
    [InlineData("12. a", @"12\. a")]
    [InlineData("1) a", @"1\) a")]
    [InlineData("    # a", @"\# a")]
    [InlineData("> a", @"\> a")]
    [InlineData("2.5 GB", @"2\.5 GB")]
    [InlineData("12", "12")]
    [InlineData("", "")]
    public void A_line_begins_no_list_and_no_heading(string text, string expected)
    {
        var escaped = MarkdownText.EscapeLine(text);

        Assert.Equal(expected, escaped);
    }

    [Fact]
    public void No_mark_is_left_bare_and_no_character_is_lost()
    {
        Gen.OneOf(Gen.OneOf(HostileNames.All), Gen.Char[' ', '~'].Array[0, 40].Select(letters => new string(letters))).Sample(text =>
        {
            var escaped = MarkdownText.Escape(text);

            Assert.DoesNotMatch(Bare(), escaped);
            Assert.Equal(text, Escaped().Replace(escaped, "$1").Replace("\u200B", "", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("/?a=1", "`/?a=1`")]
    [InlineData("a`b``c", "```a`b``c```")]
    public void Code_stands_between_more_backticks_than_it_holds(string text, string expected)
    {
        var code = MarkdownText.Code(text);

        Assert.Equal(expected, code);
    }

    [GeneratedRegex(@"(?<!\\)(\\\\)*[`*_\[\]<>|~$&#]")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
