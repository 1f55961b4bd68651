using Anchore.Sizing.Documents;
using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class PlanDraftTests
{
    [Theory]
    [InlineData("images", "700", "25,000", "25000")]
    [InlineData("images", "700", "15k", "15000")]
    [InlineData("largestImage", "4 GB", "6.7 GiB", "6.7 GiB")]
    [InlineData("postgres", "14.5", "PostgreSQL 16.3 on x86_64-pc-linux-gnu", "16.3")]
    [InlineData("minutesPerImage", "3", "2m30s", "2.5")]
    public void While_a_text_is_typed_the_plan_has_what_can_be_read_whole_or_the_value_before_the_edit(
        string field,
        string before,
        string text,
        string read
    )
    {
        var draft = Drafts.Create($"{field}={before}");

        foreach (var length in Enumerable.Range(1, text.Length))
        {
            draft.Set(field, text[..length]);
            var counted = draft.DeploymentSchema[field].Write(draft.Plan.Deployment);
            var alone = Drafts.Create("");
            alone.Set(field, text[..length]);

            Assert.Equal(alone.IsCurrent ? alone.DeploymentSchema[field].Write(alone.Plan.Deployment) : before, counted);
            Assert.Equal(text[..length], draft.TextOf(draft.DeploymentSchema[field]));
        }

        draft.Leave(field);

        Assert.True(draft.IsCurrent);
        Assert.Equal(read, draft.TextOf(draft.DeploymentSchema[field]));
    }

    [Fact]
    public void A_field_that_was_left_begins_a_new_edit()
    {
        var draft = Drafts.Create("images=700");

        draft.Set("images", "5000");
        draft.Leave("images");
        draft.Set("images", "5000x");

        Assert.False(draft.IsCurrent);
        Assert.Equal(5000, draft.Plan.Deployment.Images);
    }

    [Fact]
    public void A_text_that_cannot_be_read_stays_with_its_value_from_before_while_others_are_edited()
    {
        var draft = Drafts.Create("images=700");

        draft.Set("images", "7x");
        draft.Leave("images");
        draft.Set("analyzer", "5");

        Assert.Equal("7x", draft.TextOf(draft.DeploymentSchema["images"]));
        Assert.Equal(700, draft.Plan.Deployment.Images);
        Assert.Equal(["images"], draft.FieldErrors.Select(error => error.Field.Name));
    }

    [Theory]
    [InlineData("", "25,0", "/?images=25%2C0")]
    [InlineData("images=700&analyzer=5", "25,0", "/?images=700&analyzer=5")]
    public void Its_address_leads_to_the_figures_that_are_shown(string query, string text, string address)
    {
        var draft = Drafts.Create(query);

        draft.Set("images", text);

        Assert.Equal(address, draft.Address);
        Assert.Equal(draft.Plan.Link, Drafts.Create(draft.Address[1..]).Plan.Link);
    }

    [Fact]
    public void The_other_fields_go_on_counting_beside_a_bad_one()
    {
        var draft = Drafts.Create("images=many");

        draft.Set("analyzer", "5");
        draft.Set("policyEngine", "3");

        Assert.Equal("120 GB", draft.Plan["memory.total"].Display);
        Assert.Equal(["images"], draft.FieldErrors.Select(error => error.Field.Name));
    }

    [Fact]
    public void A_corrected_text_leaves_no_error()
    {
        var draft = Drafts.Create("images=many&largestImage=2");

        draft.Set("images", "7");
        draft.Set("largestImage", "2 GB");

        Assert.True(draft.IsCurrent);
        Assert.Equal("/?images=7", draft.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3")]
    [InlineData("images=many&analyzer=5&postgres=latest")]
    [InlineData("name=%3Cb%3E+%26&images=1e9")]
    [InlineData("release=6.1&images=many")]
    [InlineData("release=6.1.1&images=25,000&largestImage=2.5%2BGB")]
    public void Its_address_brings_back_every_text_and_every_error(string query)
    {
        var draft = Drafts.Create(query);

        var again = Drafts.Create(draft.Address[1..]);

        Assert.All(
            draft.DeploymentSchema.Fields,
            field => Assert.Equal((draft.TextOf(field), draft.ErrorOf(field)), (again.TextOf(field), again.ErrorOf(field)))
        );
        Assert.Equal(draft.Address, again.Address);
    }

    [Theory]
    [InlineData("", "/?images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3")]
    [InlineData(
        "name=Acme&release=6.1&images=7000&nodeCpu=8",
        "/?name=Acme&release=6.1&images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3"
    )]
    public void The_example_is_for_the_same_customer_and_release(string query, string expected)
    {
        var draft = Drafts.Create(query);

        var example = draft.Example;

        Assert.Equal(expected, example);
    }

    [Fact]
    public void What_only_another_release_knows_is_said_and_comes_back_with_that_release()
    {
        var draft = Drafts.Create("rbacManager=0&feeds=1");

        draft.Set("release", "5.12");
        var leftOut = draft.LeftOut;
        draft.Set("release", "4.0");

        Assert.Contains(
            leftOut,
            message => message.StartsWith("RBAC manager (rbacManager): release 5.12 has no such field", StringComparison.Ordinal)
        );
        Assert.Empty(draft.LeftOut);
        Assert.Equal("/?rbacManager=0&feeds=1", draft.Address);
    }

    [Fact]
    public void A_field_that_is_emptied_is_its_default_again()
    {
        var draft = Drafts.Create("images=5000&postgres=13");

        draft.Set("images", "");
        draft.Set("postgres", "");

        Assert.True(draft.IsCurrent);
        Assert.Equal("/", draft.Address);
        Assert.Equal(1000, draft.Plan.Deployment.Images);
    }

    [Fact]
    public void An_unknown_field_is_left_out_and_named()
    {
        var draft = Drafts.Create("colour=red&images=5");

        var named = Assert.Single(draft.LeftOut);

        Assert.StartsWith("colour", named, StringComparison.Ordinal);
        Assert.True(draft.IsCurrent);
        Assert.Equal("/?images=5", draft.Address);
    }

    [Fact]
    public void A_text_typed_slowly_is_planned_at_each_key()
    {
        var draft = Drafts.Create("");

        var verdicts = new[] { "2", "2.", "2.5", "2.5 ", "2.5 G", "2.5 GB" }.Select(text => After(draft, text)).ToArray();

        Assert.Equal([false, false, false, false, true, true], verdicts.Select(verdict => verdict.IsCurrent));
        Assert.Equal("7.5 GB", verdicts[^1].Display);
    }

    private static (bool IsCurrent, string Display) After(PlanDraft draft, string text)
    {
        draft.Set("largestImage", text);
        return (draft.IsCurrent, draft.Plan["storage.temporary.perAnalyzer"].Display);
    }
}
