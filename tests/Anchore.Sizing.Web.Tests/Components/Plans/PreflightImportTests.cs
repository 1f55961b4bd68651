using Anchore.Sizing.Web.Components.Plans;
using Bunit;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class PreflightImportTests : PartContext
{
    private const string Summary =
        """
        {
          "tool": "anchore-sizing-preflight", "format": 2, "release": "6.1", "revision": "2026-11-24", "plan": "0123456789ab",
          "counts": { "pass": 2, "warn": 1, "fail": 1, "skip": 0 },
          "facts": { "postgres": "16.3", "redis": null, "runtime": "containerd://1.7.2", "kernel": null, "storageDriver": null, "nodeMemory": "65011712Ki", "nodeCpu": "15.89" },
          "checks": [ { "id": "redis.version", "status": "pass" }, { "id": "nodes.memory", "status": "pass" }, { "id": "database.connections", "status": "warn" }, { "id": "postgres.version", "status": "fail" } ]
        }
        """;

    private readonly List<IReadOnlyList<FieldChange>> imported = [];

    [Fact]
    public void A_summary_is_taken_over_in_one_step_and_the_answer_stands_above_the_text()
    {
        var draft = Drafts.Create("release=6.1&postgres=17.1");
        var page = Render(draft);

        page.Find("#preflight").Input(Summary);

        var changes = Assert.Single(imported);
        Assert.Equal(
            [
                ("postgres", "16.3"),
                ("runtime", "containerd://1.7.2"),
                ("nodeMemory", "65011712Ki"),
                ("nodeCpu", "15.89"),
                ("preflight", "database.connections:warn,postgres.version:fail"),
            ],
            changes.Select(change => (change.Name, change.Text))
        );
        var answer = page.Find("#preflight-answer");
        Assert.NotNull(answer.NextElementSibling!.QuerySelector("#preflight"));
        Assert.Contains(
            "Taken over: PostgreSQL version 16.3, Container runtime containerd://1.7.2, Allocatable memory of a node 62 GiB (of the smallest node that holds the largest replica), Allocatable CPUs of a node 15.89 CPUs.",
            answer.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Of its checks 2 passed, 1 failed, 1 are to be looked at and 0 were skipped. What failed or is to be looked at is among the findings.",
            page.Find("#preflight-answer .mud-alert-message").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(draft.Plan.Findings, finding => finding.Id == "preflight.database.connections");
    }

    [Fact]
    public void What_the_release_has_no_field_for_is_left_out()
    {
        var draft = Drafts.Create("release=4.0");
        var page = Render(draft);

        page.Find("#preflight").Input(Summary);

        Assert.DoesNotContain(Assert.Single(imported), change => change.Name == "nodeCpu");
        Assert.True(draft.IsCurrent);
        Assert.Contains("The run was for release 6.1.", page.Find("#preflight-answer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_brings_every_field_back()
    {
        var draft = Drafts.Create("release=6.1&postgres=17.1");
        var before = draft.Plan.Deployment;
        var page = Render(draft);
        page.Find("#preflight").Input(Summary);
        page.Find("#preflight").Input(Summary);

        page.Find("#preflight-answer button").Click();

        Assert.Equal(before, draft.Plan.Deployment);
        Assert.Empty(page.FindAll(".preflight-problems"));
    }

    [Fact]
    public void What_the_run_found_is_shown_sent_with_the_form_and_can_be_removed()
    {
        var draft = Drafts.Create("preflight=nodes.memory:fail");
        var page = Render(draft);

        Assert.Equal("nodes.memory:fail", page.Find("input[name=preflight]").GetAttribute("value"));
        Assert.Contains("Preflight: 1 failed, 0 to look at", page.Find(".preflight-problems").TextContent, StringComparison.Ordinal);
        page.Find(".preflight-problems button").Click();

        Assert.Null(draft.Plan.Deployment.Preflight);
        Assert.Empty(page.FindAll(".preflight-problems"));
    }

    [Fact]
    public void A_link_with_a_check_that_nobody_knows_says_so_beside_the_button_that_removes_it()
    {
        var page = Render(Drafts.Create("preflight=nodes.colour:fail"));

        Assert.Contains("nodes.colour:fail", page.Find("#field-preflight .mud-error-text").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find(".preflight-problems button"));
    }

    [Fact]
    public void A_text_that_is_no_summary_changes_nothing_and_says_why()
    {
        var page = Render(Drafts.Create(""));

        page.Find("#preflight").Input("hello");

        Assert.Empty(imported);
        Assert.StartsWith(
            "There is no preflight summary in it.",
            page.Find("#preflight-answer .mud-alert-message").TextContent,
            StringComparison.Ordinal
        );
    }

    private IRenderedComponent<PreflightImport> Render(PlanDraft draft)
    {
        var import = Render<PreflightImport>(parameters =>
            parameters
                .Add(import => import.Draft, draft)
                .Add(
                    import => import.Imported,
                    changes =>
                    {
                        imported.Add(changes);
                        draft.Take(changes);
                    }
                )
        );
        import.Find(".mud-expand-panel-header").Click();
        return import;
    }
}
