using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Plans;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HostileNameTests
{
    private static readonly Func<SizingPlan, FileContent>[] Files = [Handover.Helm, Handover.Compose];

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void A_name_changes_nothing_but_lines_of_comment(string release) => AnyDeployment.Names().Sample(
        name =>
        {
            var defaults = Handover.Engine.Codec.SchemaOf(release).Defaults;

            Assert.All(Files, file => Assert.Equal(
                ReadYaml.Create(file(Handover.Engine.Plan(defaults))).ToJson().ToJsonString(),
                ReadYaml.Create(file(Handover.Engine.Plan(defaults with { Name = name }))).ToJson().ToJsonString()));
        },
        iter: 300);

    [Theory]
    [InlineData("a\nreplicaCount: 9")]
    [InlineData("a\r\nb")]
    [InlineData("a\u0085b\u2028c\u2029d")]
    [InlineData("a\0\u001b[2J\uFEFF\uFFFE\uFFFF")]
    [InlineData("a\u202Eb\u2066c")]
    public void A_name_stays_on_the_line_where_it_is_written(string name)
    {
        var plain = Handover.Text(Handover.Helm(Handover.Engine.Plan(Handover.Engine.Codec.Default.Defaults with { Name = "x" })));

        var text = Handover.Text(Handover.Helm(Handover.Engine.Plan(Handover.Engine.Codec.Default.Defaults with { Name = name })));

        Assert.Equal(plain.Split('\n').Length, text.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Length);
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain(text, letter => letter is '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u202E' or '\u2066');
    }

    [Fact]
    public void A_name_of_any_script_is_shown() =>
        Assert.Contains(
            "# Plan:    Café 大阪 👩\u200D🚀\n",
            Handover.Text(Handover.Helm(Handover.Plan("""{"name":"Café 大阪 👩‍🚀"}"""))),
            StringComparison.Ordinal
        );
}
