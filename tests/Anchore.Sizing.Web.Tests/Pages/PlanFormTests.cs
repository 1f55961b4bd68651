using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Hosting;
using AngleSharp.Html.Dom;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>The form is the schema: what it sends is what the URL and the API take.</summary>
public sealed class PlanFormTests(InMemoryApp app)
{
    // A preflight run fills in the field of its own.
    private static IEnumerable<Field> PeoplesFields => InMemoryApp.DeploymentSchema.Fields.Where(one => one.Kind != FieldKind.Checks);

    [Fact]
    public async Task Every_field_that_people_fill_in_has_one_control_under_its_own_name()
    {
        using var page = await app.PageAsync("/");

        var names = PlanMarkup
            .Controls(page)
            .Where(control => control is not IHtmlInputElement { Type: "hidden" })
            .Select(control => control.GetAttribute("name")!);

        Assert.Equal(PeoplesFields.Select(field => field.Name).Order(), names.Order());
    }

    [Fact]
    public async Task Before_each_checkbox_and_only_there_stands_a_hidden_false()
    {
        using var page = await app.PageAsync("/");

        var hidden = PlanMarkup.Controls(page).OfType<IHtmlInputElement>().Where(control => control.Type == "hidden").ToArray();

        Assert.Equal(["dockerSocket", "temporaryVolume"], hidden.Select(control => control.Name!).Order());
        Assert.All(hidden, control => Assert.Equal("false", control.Value));
        Assert.All(
            hidden,
            control =>
                Assert.Equal(
                    [control.Name, control.Name],
                    PlanMarkup.Controls(page).Select(other => other.GetAttribute("name")).Where(name => name == control.Name)
                )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(InMemoryApp.SampleQuery)]
    [InlineData("preflight=nodes.memory%3Afail%2Cnetwork.registry.tcp%3Awarn")]
    [InlineData(
        "name=Caf%C3%A9+%26+Co&temporaryVolume=false&dockerSocket=true&objectStore=s3&kernel=4.4.0-21-generic&minutesPerImage=1.5&nodeMemory=64+GiB&utilization=0.75&imagesPerMonth=100"
    )]
    public async Task What_the_form_sends_is_the_same_plan(string query)
    {
        using var page = await app.PageAsync("/?" + query);
        using var original = await app.GetAsync("/api/v1/plan.json?" + query);

        using var sent = await app.GetAsync("/api/v1/plan.json?" + PlanMarkup.QueryOf(page));

        Assert.Equal(await original.BytesAsync(), await sent.BytesAsync());
    }

    [Fact]
    public async Task What_the_form_sends_keeps_a_text_in_error()
    {
        using var page = await app.PageAsync("/?images=many&analyzer=5");

        using var again = await app.PageAsync("/?" + PlanMarkup.QueryOf(page));

        Assert.Equal("many", again.QuerySelector("#field-images")!.GetAttribute("value"));
        Assert.Equal("5", again.QuerySelector("#field-analyzer")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_script_there_is_a_button_to_send_it()
    {
        using var page = await app.PageAsync("/");

        var form = page.QuerySelector("#plan-form")!;

        Assert.Equal(("get", "/"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.NotNull(page.QuerySelector(".rail noscript button[type=submit][form=plan-form]"));
    }

    [Fact]
    public async Task Each_control_has_a_label_a_help_and_where_it_counts_something_its_unit()
    {
        using var page = await app.PageAsync("/");

        var fields = PeoplesFields.Where(field => field.Name != "release").ToArray();

        Assert.All(fields, field =>
        {
            var label = page.QuerySelector($"label[for='field-{field.Name}'], label:has(#field-{field.Name})")!;
            Assert.Equal(field.Label, label.TextContent.Trim());
            Assert.Contains(field.Help, page.TextOf($"field-{field.Name}-help"), StringComparison.Ordinal);
        });
    }
}
