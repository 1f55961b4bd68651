using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class PlanDraftTests
{
    [Fact]
    public void A_bad_text_keeps_the_last_good_value_in_the_plan()
    {
        var draft = Drafts.Of("");

        draft.Set("images", "5000");
        draft.Set("images", "5000x");

        Assert.True(draft.HasErrors);
        Assert.Equal("5000x", draft.TextOf(draft.Vocabulary["images"]));
        Assert.Equal(5000, draft.Plan.Deployment.Images);
    }

    [Fact]
    public void The_other_fields_go_on_counting_beside_a_bad_one()
    {
        var draft = Drafts.Of("images=many");

        draft.Set("analyzer", "5");
        draft.Set("policyEngine", "3");

        Assert.Equal("120 GB", draft.Plan["memory.total"].Display);
        Assert.Equal(["images"], draft.FieldErrors.Select(error => error.Field.Name));
    }

    [Fact]
    public void A_mended_text_leaves_no_error()
    {
        var draft = Drafts.Of("images=many&largestImage=2");

        draft.Set("images", "7");
        draft.Set("largestImage", "2 GB");

        Assert.False(draft.HasErrors);
        Assert.Equal("/?images=7", draft.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3")]
    [InlineData("images=many&analyzer=5&postgres=latest")]
    [InlineData("name=%3Cb%3E+%26&images=1e9")]
    [InlineData("release=6.1&images=many")]
    public void Its_address_brings_back_every_text_and_every_error(string query)
    {
        var draft = Drafts.Of(query);

        var again = Drafts.Of(draft.Address[1..]);

        Assert.All(draft.Vocabulary.Fields, field => Assert.Equal((draft.TextOf(field), draft.ErrorOf(field)), (again.TextOf(field), again.ErrorOf(field))));
        Assert.Equal(draft.Address, again.Address);
    }

    [Theory]
    [InlineData("", "/?images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3")]
    [InlineData("name=Acme&release=6.1&images=7000&nodeCpu=8", "/?name=Acme&release=6.1&images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3")]
    public void The_example_is_for_the_same_customer_and_release(string query, string expected)
    {
        var draft = Drafts.Of(query);

        var example = draft.Example;

        Assert.Equal(expected, example);
    }

    [Fact]
    public void What_only_another_release_knows_is_said_and_comes_back_with_that_release()
    {
        var draft = Drafts.Of("rbacManager=0&feeds=1");

        draft.Set("release", "5.12");
        var leftOut = draft.LeftOut;
        draft.Set("release", "4.0");

        Assert.Contains(leftOut, message => message.StartsWith("RBAC manager (rbacManager): release 5.12 has no such field", StringComparison.Ordinal));
        Assert.Empty(draft.LeftOut);
        Assert.Equal("/?rbacManager=0&feeds=1", draft.Address);
    }

    [Fact]
    public void A_field_that_is_emptied_is_its_default_again()
    {
        var draft = Drafts.Of("images=5000&postgres=13");

        draft.Set("images", "");
        draft.Set("postgres", "");

        Assert.False(draft.HasErrors);
        Assert.Equal("/", draft.Address);
        Assert.Equal(1000, draft.Plan.Deployment.Images);
    }

    [Fact]
    public void An_unknown_field_is_left_out_and_named()
    {
        var draft = Drafts.Of("colour=red&images=5");

        var named = Assert.Single(draft.LeftOut);

        Assert.StartsWith("colour", named, StringComparison.Ordinal);
        Assert.False(draft.HasErrors);
        Assert.Equal("/?images=5", draft.Address);
    }

    [Fact]
    public void A_text_typed_slowly_is_planned_at_each_key()
    {
        var draft = Drafts.Of("");

        var verdicts = new[] { "2", "2.", "2.5", "2.5 ", "2.5 G", "2.5 GB" }.Select(text => After(draft, text)).ToArray();

        Assert.Equal([true, true, true, true, false, false], verdicts.Select(verdict => verdict.HasErrors));
        Assert.Equal("7.5 GB", verdicts[^1].Display);
    }

    private static (bool HasErrors, string Display) After(PlanDraft draft, string text)
    {
        draft.Set("largestImage", text);
        return (draft.HasErrors, draft.Plan["storage.temporary.perAnalyzer"].Display);
    }
}
