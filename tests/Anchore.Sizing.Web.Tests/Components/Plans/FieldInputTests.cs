using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Web.Components.Plans;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FieldInputTests : PartContext
{
    private readonly List<FieldChange> changes = [];

    [Fact]
    public void A_bad_text_stays_in_the_field_with_its_error_beside_it()
    {
        var input = Render("images=many", "images");

        var error = input.Find("#field-images-help");

        Assert.Equal(
            "Images stored: many is not a whole number. Write digits, such as 25000, 25,000, 25k or 500 × 50. Allowed: 1 to 100,000,000.",
            error.TextContent
        );
        Assert.Equal("many", input.Find("#field-images").GetAttribute("value"));
        Assert.Equal("true", input.Find("#field-images").GetAttribute("aria-invalid"));
        Assert.Equal(error.Id, input.Find("#field-images").GetAttribute("aria-describedby"));
    }

    [Fact]
    public void A_good_text_shows_help_and_default_and_no_error()
    {
        var input = Render("images=5", "images");

        var help = input.Find("#field-images-help");

        Assert.Contains("Analyzed and kept", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("default 1,000 images", help.TextContent, StringComparison.Ordinal);
        Assert.Equal("false", input.Find("#field-images").GetAttribute("aria-invalid"));
        Assert.Equal("images", input.Find(".mud-input-adornment").TextContent);
    }

    [Fact]
    public void Each_key_reports_the_text_as_it_was_typed()
    {
        var input = Render("", "largestImage");

        input.Find("#field-largestImage").Input("2.5 g");

        Assert.Equal([new FieldChange("largestImage", "2.5 g", EndsEdit: false)], changes);
    }

    [Fact]
    public void Leaving_a_field_ends_its_edit_once()
    {
        var input = Render("", "largestImage");

        input.Find("#field-largestImage").Input("2500 MB");
        input.Find("#field-largestImage").Blur();
        input.Find("#field-largestImage").Blur();

        Assert.Equal(new FieldChange("largestImage", "2500 MB", EndsEdit: true), changes[^1]);
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public void The_text_of_a_field_that_is_being_edited_is_never_set_from_outside()
    {
        var draft = Drafts.Create("images=5");
        var input = Render(draft, "images");
        input.Find("#field-images").Input("50");

        draft.Set("images", "7");
        input.Render();

        Assert.Equal("50", input.Find("#field-images").GetAttribute("value"));
    }

    [Fact]
    public void A_field_that_was_left_shows_the_canonical_form()
    {
        var draft = Drafts.Create("");
        var input = Render(draft, "images");
        input.Find("#field-images").Input("25,000");
        draft.Set("images", "25,000");

        draft.Leave("images");
        input.Find("#field-images").Blur();
        input.FindComponent<TextInput>().Render();

        Assert.Equal("25000", input.Find("#field-images").GetAttribute("value"));
    }

    [Fact]
    public void A_field_follows_the_plan_although_its_section_stays_as_it_is()
    {
        var draft = Drafts.Create("nodeType=m6i.2xlarge");
        var group = new FieldGroup("Group", [draft.DeploymentSchema["nodeMemory"]], []);
        var content = Content(draft, group);
        var plan = Render<CascadingValue<SizingPlan>>(parameters => parameters
            .Add(cascade => cascade.Value, draft.Plan)
            .Add(cascade => cascade.ChildContent, content));
        var before = plan.Find("#field-nodeMemory").GetAttribute("placeholder");

        draft.Set("nodeType", "m6i.4xlarge");
        plan.Render(parameters => parameters.Add(cascade => cascade.Value, draft.Plan).Add(cascade => cascade.ChildContent, content));

        Assert.NotEqual(before, plan.Find("#field-nodeMemory").GetAttribute("placeholder"));
    }

    [Fact]
    public void Another_plan_replaces_even_a_text_that_is_being_edited()
    {
        var input = Render("images=5", "images");
        input.Find("#field-images").Input("50");

        input.Render(parameters => parameters.Add(section => section.Draft, Drafts.Create("images=9")));

        Assert.Equal("9", input.Find("#field-images").GetAttribute("value"));
    }

    [Fact]
    public void A_count_that_was_not_given_is_chosen_by_the_plan_and_can_be_pinned()
    {
        var input = Render("", "analyzer");
        var field = input.Find("#field-analyzer");
        var shown = (field.GetAttribute("value") ?? "", field.GetAttribute("placeholder"));

        input.Find("button").Click();

        Assert.Equal(("", "auto 1"), shown);
        Assert.Equal([new FieldChange("analyzer", "1")], changes);
    }

    [Fact]
    public void A_count_that_was_given_can_be_released()
    {
        var input = Render("analyzer=5", "analyzer");
        var shown = input.Find("#field-analyzer").GetAttribute("value");

        input.Find("button").Click();

        Assert.Equal("5", shown);
        Assert.Equal([new FieldChange("analyzer", "")], changes);
    }

    [Fact]
    public void A_count_beyond_what_can_be_entered_has_no_pin_and_says_why()
    {
        var input = Render("images=100000000&imagesPerHour=9000&minutesPerImage=20", "analyzer");

        var help = input.Find("#field-analyzer-help").TextContent;

        Assert.Equal("auto 3,750", input.Find("#field-analyzer").GetAttribute("placeholder"));
        Assert.Empty(input.FindAll("button"));
        Assert.Contains("3,750 cannot be entered; allowed: 1 to 1,000", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "nodeMemory", "32 GB", "default 32 GB")]
    [InlineData("nodeType=m6i.2xlarge", "nodeMemory", "29317 MiB", "default 29317 MiB from m6i.2xlarge")]
    [InlineData("nodeType=m6i.2xlarge&nodeMemory=20 GB", "nodeMemory", "20 GB", "default 29317 MiB from m6i.2xlarge")]
    public void A_default_that_follows_from_other_fields_is_said_with_what_it_follows_from(
        string query,
        string field,
        string text,
        string help
    )
    {
        var input = Render(query, field);

        Assert.Equal(text, input.Find($"#field-{field}").GetAttribute("value"));
        Assert.EndsWith(help, input.Find($"#field-{field}-help").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "not given")]
    [InlineData("nodeType=m6i.2xlarge", "", "Amazon EKS from m6i.2xlarge")]
    [InlineData("nodePlatform=gke", "gke", "not given")]
    public void A_choice_that_is_optional_can_be_left_out(string query, string chosen, string left)
    {
        var input = Render(query, "nodePlatform");
        var first = input.Find("option");
        var before = input.Find("select").GetAttribute("value");

        input.Find("select").Change("");

        Assert.Equal(("", left), (first.GetAttribute("value"), first.TextContent));
        Assert.Equal(chosen, before);
        Assert.Equal([new FieldChange("nodePlatform", "")], changes);
    }

    [Fact]
    public void A_node_type_that_a_link_names_is_shown_and_changes_nothing()
    {
        var input = Render("nodeType=m6i.2xlarge", "nodeType");

        Assert.Equal("aws/m6i.2xlarge", input.Find("#field-nodeType").GetAttribute("value"));
        Assert.Empty(changes);
    }

    [Fact]
    public void A_node_type_is_kept_as_it_is_typed()
    {
        var input = Render("", "nodeType");

        input.Find("#field-nodeType").Input("m6i.2x");

        Assert.Equal([new FieldChange("nodeType", "m6i.2x", EndsEdit: false)], changes);
    }

    [Fact]
    public void A_text_that_is_no_node_type_shows_its_error()
    {
        var input = Render("nodeType=z9.huge", "nodeType");

        Assert.StartsWith("Node type: z9.huge is not in the catalogue.", input.Find("#field-nodeType-help").TextContent, StringComparison.Ordinal);
        Assert.Equal("z9.huge", input.Find("#field-nodeType").GetAttribute("value"));
    }

    [Theory]
    [InlineData("dockerSocket=true", true)]
    [InlineData("", false)]
    public void A_flag_is_a_switch_after_a_hidden_false(string query, bool on)
    {
        var input = Render(query, "dockerSocket");
        var before = input.Find("#field-dockerSocket").HasAttribute("checked");

        input.Find("#field-dockerSocket").Change(!on);

        Assert.Equal(on, before);
        Assert.Equal("false", input.Find("input[type=hidden][name=dockerSocket]").GetAttribute("value"));
        Assert.Equal([new FieldChange("dockerSocket", on ? "false" : "true")], changes);
    }

    [Fact]
    public void A_choice_offers_every_word_by_its_label()
    {
        var input = Render("objectStore=s3", "objectStore");

        var options = input.FindAll("option");
        input.Find("select").Change("swift");

        Assert.Equal(["database", "filesystem", "s3", "swift"], options.Select(option => option.GetAttribute("value")));
        Assert.Equal([new FieldChange("objectStore", "swift")], changes);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("images=7", true)]
    [InlineData("images=many", true)]
    public void What_is_rarely_needed_is_rendered_once_it_is_opened_or_holds_something(string query, bool shown)
    {
        var draft = Drafts.Create(query);
        var section = Render(draft, new FieldGroup("Group", [], [draft.DeploymentSchema["images"]]));
        var before = section.FindAll("#field-images").Count;

        section.Find(".mud-expand-panel-header").Click();

        Assert.Equal(shown ? 1 : 0, before);
        Assert.Equal(shown ? 0 : 1, section.FindAll("#field-images").Count);
    }

    [Fact]
    public void A_field_that_must_be_seen_opens_what_holds_it()
    {
        var draft = Drafts.Create("");
        var section = Render(draft, new FieldGroup("Group", [], [draft.DeploymentSchema["images"]]));

        section.Render(parameters => parameters.Add(part => part.Revealed, "images"));

        Assert.NotNull(section.Find("#field-images"));
    }

    private IRenderedComponent<FieldSection> Render(string query, string field) => Render(Drafts.Create(query), field);

    private IRenderedComponent<FieldSection> Render(PlanDraft draft, string field) =>
        Render(draft, new FieldGroup("Group", [draft.DeploymentSchema[field]], []));

    private RenderFragment Content(PlanDraft draft, FieldGroup group) => builder =>
    {
        builder.OpenComponent<FieldSection>(0);
        builder.AddComponentParameter(1, nameof(FieldSection.Group), group);
        builder.AddComponentParameter(2, nameof(FieldSection.Draft), draft);
        builder.AddComponentParameter(3, nameof(FieldSection.Changed), new EventCallback<FieldChange>(null, (Action<FieldChange>)changes.Add));
        builder.CloseComponent();
    };

    private IRenderedComponent<FieldSection> Render(PlanDraft draft, FieldGroup group) => Render<FieldSection>(parameters => parameters
        .Add(section => section.Group, group)
        .Add(section => section.Draft, draft)
        .Add(section => section.Changed, changes.Add));
}
