using Anchore.Sizing.Web.Components.Plans;
using Bunit;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FieldInputTests : BunitContext
{
    private FieldChange? changed;

    [Fact]
    public void A_bad_text_stays_in_the_field_with_its_error_beside_it()
    {
        var input = Render("images=many", "images");

        var error = input.Find(".error");

        Assert.Equal(
            "Images stored: many is not a whole number. Write digits, such as 25000, 25,000, 25k or 500 × 50. Allowed: 1 to 100,000,000.",
            error.TextContent
        );
        Assert.Equal("many", input.Find("#field-images").GetAttribute("value"));
        Assert.Equal("true", input.Find("#field-images").GetAttribute("aria-invalid"));
        Assert.Equal(error.Closest("[id]")!.Id, input.Find("#field-images").GetAttribute("aria-describedby"));
    }

    [Fact]
    public void A_good_text_shows_help_and_default_and_no_error()
    {
        var input = Render("images=5", "images");

        var help = input.Find("#field-images-help");

        Assert.Contains("Analyzed and kept", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("default 1,000 images", help.TextContent, StringComparison.Ordinal);
        Assert.Null(input.Find("#field-images").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void Each_key_reports_the_text_as_it_was_typed()
    {
        var input = Render("", "largestImage");

        input.Find("#field-largestImage").Input("2.5 g");

        Assert.Equal(new FieldChange("largestImage", "2.5 g", EndsEdit: false), changed);
    }

    [Fact]
    public void Leaving_a_field_ends_its_edit()
    {
        var input = Render("", "largestImage");

        input.Find("#field-largestImage").Change("2500 MB");

        Assert.Equal(new FieldChange("largestImage", "2500 MB", EndsEdit: true), changed);
    }

    [Fact]
    public void A_field_is_never_set_back_before_the_page_has_taken_its_text()
    {
        var input = Render("images=5", "images");
        var shown = new List<string?>();
        input.OnMarkupUpdated += (_, _) => shown.Add(input.Find("#field-images").GetAttribute("value"));

        input.Find("#field-images").Input("50");

        Assert.DoesNotContain("5", shown);
    }

    [Theory]
    [InlineData("analyzer=1", "analyzer", true, false)]
    [InlineData("analyzer=2", "analyzer", false, false)]
    [InlineData("analyzer=1000", "analyzer", false, true)]
    [InlineData("ui=0", "ui", true, false)]
    [InlineData("ui=1", "ui", false, true)]
    public void Steppers_stop_at_the_limits(string query, string field, bool least, bool most)
    {
        var input = Render(query, field);

        var steppers = input.FindAll("button");

        Assert.Equal([least, most], steppers.Select(stepper => stepper.HasAttribute("disabled")));
    }

    [Theory]
    [InlineData(0, "4")]
    [InlineData(1, "6")]
    public void A_stepper_changes_the_replicas_by_one(int stepper, string expected)
    {
        var input = Render("analyzer=5", "analyzer");

        input.FindAll("button")[stepper].Click();

        Assert.Equal(new FieldChange("analyzer", expected), changed);
    }

    [Fact]
    public void A_stepper_goes_on_from_the_last_good_value()
    {
        var draft = Drafts.Create("analyzer=5");
        draft.Set("analyzer", "five");
        var input = Render(draft, "analyzer");

        input.FindAll("button")[1].Click();

        Assert.Equal(new FieldChange("analyzer", "6"), changed);
    }

    [Fact]
    public void Only_replicas_have_steppers()
    {
        var draft = Drafts.Create("");

        var stepped = draft
            .DeploymentSchema.Fields.Where(field => Render(draft, field.Name).FindAll("button").Count > 0)
            .Select(field => field.Name);

        Assert.Equal(draft.DeploymentSchema.Book.Services.Select(service => service.Id), stepped);
    }

    [Theory]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    public void A_name_may_be_a_number_that_has_no_next(string name)
    {
        var input = Render($"name={name}", "name");

        var shown = input.Find("#field-name").GetAttribute("value");

        Assert.Equal(name, shown);
    }

    [Theory]
    [InlineData("dockerSocket=true", true)]
    [InlineData("", false)]
    public void A_flag_is_a_checkbox_after_a_hidden_false(string query, bool ticked)
    {
        var input = Render(query, "dockerSocket");
        var before = input.Find("input[type=checkbox]").HasAttribute("checked");

        input.Find("input[type=checkbox]").Change(!ticked);

        Assert.Equal(ticked, before);
        Assert.Equal("false", input.Find("input[type=hidden][name=dockerSocket]").GetAttribute("value"));
        Assert.Equal(new FieldChange("dockerSocket", ticked ? "false" : "true"), changed);
    }

    [Fact]
    public void A_choice_offers_every_word_by_its_label()
    {
        var input = Render("objectStore=s3", "objectStore");

        var options = input.FindAll("option");
        input.Find("select").Change("swift");

        Assert.Equal(["database", "filesystem", "s3", "swift"], options.Select(option => option.GetAttribute("value")));
        Assert.Equal(new FieldChange("objectStore", "swift"), changed);
    }

    private IRenderedComponent<FieldInput> Render(string query, string field) => Render(Drafts.Create(query), field);

    private IRenderedComponent<FieldInput> Render(PlanDraft draft, string field) => Render<FieldInput>(parameters => parameters
        .Add(input => input.Field, draft.DeploymentSchema[field])
        .Add(input => input.Draft, draft)
        .Add(input => input.Changed, change => changed = change));
}
