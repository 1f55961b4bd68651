using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Web.Components.Plans;
using Anchore.Sizing.Web.Tests.Pages;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class PlanResultsTests : PartContext
{
    [Fact]
    public void Findings_stand_worst_first_with_a_word_for_their_severity()
    {
        var results = Render("postgres=9.6&dockerSocket=true&temporaryVolume=false");

        var words = results.FindAll(".finding .severity").Select(mark => mark.TextContent).ToArray();

        Assert.Equal("Error", words[0]);
        Assert.Contains("Warning", words);
        Assert.Equal(words.OrderBy(word => Array.IndexOf(["Error", "Warning", "Note"], word)), words);
    }

    [Fact]
    public void What_is_fine_is_folded_into_one_line()
    {
        var results = Render("postgres=13&redis=6&runtime=20.10");

        var fine = results.Find("details.fine");

        Assert.False(fine.HasAttribute("open"));
        Assert.Matches("^[0-9]+ checks pass$", fine.QuerySelector("summary")!.TextContent);
        Assert.Equal(
            fine.QuerySelectorAll("li").Length,
            int.Parse(fine.QuerySelector("summary")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_bad_field_marks_the_plan_and_is_named_with_a_way_to_it()
    {
        var results = Render("images=many&analyzer=5");

        var link = results.Find(".stale button");
        link.Click();

        Assert.Contains("many is not a whole number", link.TextContent, StringComparison.Ordinal);
        Assert.Equal(["edit images"], Asked);
        Assert.NotEmpty(results.FindAll(".figure"));
    }

    [Fact]
    public void What_is_wrong_is_not_said_while_somebody_is_typing()
    {
        var results = Render("images=many", paused: Drafts.Create("").Plan);

        var marks = results.FindAll(".stale");

        Assert.Empty(marks);
        Assert.Equal("Not current", results.Find(".statuses .status").TextContent.Trim());
    }

    [Fact]
    public void A_good_plan_is_not_marked()
    {
        var results = Render("analyzer=5");

        var marks = results.FindAll(".stale");

        Assert.Empty(marks);
    }

    [Fact]
    public void Verdict_figures_findings_and_detail_come_in_this_order()
    {
        var results = Render("imagesPerMonth=100");
        Open(results, "Growth");

        var text = results.Markup;

        int[] places =
        [
            .. new[]
            {
                "class=\"verdict\"",
                "id=\"memory.total\"",
                "id=\"nodes-picture-title\"",
                "id=\"memory-picture-title\"",
                "class=\"findings\"",
                "aria-label=\"Services\"",
                "id=\"storage-title\"",
                "aria-label=\"Network\"",
                "id=\"growth-picture-title\"",
            }.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)),
        ];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void What_the_vendor_does_not_state_is_said_in_words()
    {
        var results = Render("");

        var cells = results.FindAll(".not-stated");

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("not stated", cell.TextContent));
    }

    [Fact]
    public void A_rounded_figure_has_its_exact_value_beside_it()
    {
        var results = Render("images=123456");

        var figure = PlanMarkup.Around(results.Find("[id='storage.object']"));

        Assert.Contains("1.23", figure.TextContent, StringComparison.Ordinal);
        Assert.Contains("exactly 1,234,560,000,000 bytes", figure.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_service_is_listed_and_those_that_do_not_run_are_set_back()
    {
        var services = Drafts.Create("").DeploymentSchema.Book.Services.Select(service => service.Name);

        var names = Render("").FindAll(".services tbody th");

        Assert.Equal(services, names.Select(NameOf));
        Assert.Equal(["Feeds"], names.Where(name => name.Closest(".off") is not null).Select(NameOf));
    }

    [Fact]
    public void Why_asks_the_page_for_the_explanation_of_its_figure()
    {
        var results = Render("images=5000");

        results.Find("[id='storage.object']").Click();

        Assert.Equal(["explain storage.object"], Asked);
    }

    [Theory]
    [InlineData("", "Ready", true)]
    [InlineData("images=5", "Ready", false)]
    [InlineData("temporaryVolume=false", "Needs attention", true)]
    [InlineData("postgres=9.6", "Will not run", true)]
    public void The_status_is_a_word_and_an_example_is_called_one(string query, string word, bool isExample)
    {
        var results = Render(query);

        var chips = results.FindAll(".statuses .status").Select(chip => chip.TextContent.Trim());

        Assert.Equal(isExample ? [word, "Example workload"] : [word], chips);
    }

    [Theory]
    [InlineData("images=5000", "images=6000", "+10 GB")]
    [InlineData("images=6000", "images=5000", "−10 GB")]
    [InlineData("images=5000", "images=5000", null)]
    public void A_figure_says_by_how_much_it_changed(string before, string after, string? change)
    {
        var results = Render(after, Drafts.Create(before).Plan);

        var card = PlanMarkup.Around(results.Find("[id='storage.object']"));

        Assert.Equal(change, card.QuerySelector(".change")?.TextContent.Trim());
    }

    [Fact]
    public void Pictures_and_tables_wait_for_a_pause_while_the_figures_follow_at_once()
    {
        var paused = Drafts.Create("analyzer=2").Plan;
        var results = Render("analyzer=9", paused: paused);

        var nodes = results.Find("[aria-labelledby=nodes-picture-title]");

        Assert.Equal(Drafts.Create("analyzer=9").Plan.Headlines.First().Display, results.Find(".figure .quantity").TextContent);
        Assert.Equal("2", results.Find(".services tbody td").TextContent);
        Assert.Equal(PlanDrawings.CreateAll(paused)[0].Alternative, nodes.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Findings_wait_for_the_same_pause()
    {
        var results = Render("postgres=9.6", paused: Drafts.Create("images=5").Plan);

        var errors = results.FindAll(".finding.error");

        Assert.Empty(errors);
        Assert.Equal("Will not run", results.Find(".statuses .status").TextContent.Trim());
    }

    [Fact]
    public void A_closed_tab_is_filled_when_it_is_opened()
    {
        var results = Render("");
        var atFirst = results.FindAll("#storage-title").Count;

        Open(results, "Storage");

        Assert.Equal(0, atFirst);
        Assert.NotNull(results.Find("#storage-title"));
    }

    [Fact]
    public void Paper_bears_the_link_as_it_is_typed()
    {
        var results = Render("largestImage=6.5 GB");

        Open(results, "Storage");

        Assert.EndsWith("/?largestImage=6.5%20GB", results.Find(".printed p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_a_layout_for_each_width_and_its_numbers_behind_one_click()
    {
        var results = Render("");
        var nodes = results.Find("[aria-labelledby=nodes-picture-title]");
        var folded = nodes.QuerySelectorAll("table").Length;

        results.Find("[aria-labelledby=nodes-picture-title] details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal(2, nodes.QuerySelectorAll("svg").Length);
        Assert.Equal(0, folded);
        Assert.NotNull(results.Find("[aria-labelledby=nodes-picture-title] table"));
    }

    [Fact]
    public void Before_the_page_is_interactive_every_number_of_a_picture_is_there()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var results = Render("imagesPerMonth=100");

        Assert.Equal(results.FindAll(".picture").Count, results.FindAll(".picture table").Count);
    }

    private static void Open(IRenderedComponent<PlanResults> results, string tab) =>
        results.FindAll(".mud-tab").Single(one => one.TextContent.Trim() == tab).Click();

    private static string NameOf(IElement name) => name.FirstChild!.TextContent.Trim();

    private IRenderedComponent<PlanResults> Render(string query, SizingPlan? before = null, SizingPlan? paused = null) =>
        Render<PlanResults>(parameters =>
            parameters
                .AddCascadingValue(Actions)
                .Add(results => results.Draft, Drafts.Create(query))
                .Add(results => results.Before, before?.Headlines.ToDictionary(figure => figure.Id, figure => figure.Value))
                .Add(results => results.Paused, paused)
        );
}
