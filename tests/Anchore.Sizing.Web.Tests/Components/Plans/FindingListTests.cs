using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Components.Plans;
using Bunit;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FindingListTests : PartContext
{
    private static readonly SizingPlan Plan = Drafts.Create("").Plan;

    private static readonly Finding Sample = Plan.Findings.First(finding => finding is { Severity: Severity.Info, Question: null });

    [Fact]
    public void A_finding_leads_to_its_field_and_its_fix_is_a_button()
    {
        var changes = new Dictionary<string, string> { ["analyzer"] = "8" };
        var list = Render(Sample with { Severity = Severity.Error, Field = "analyzer", Fix = new FindingFix("Use 8 analyzers", changes) });

        list.FindAll("button").Single(button => button.TextContent.Trim() == "Use 8 analyzers").Click();
        list.FindAll("button").Single(button => button.TextContent.StartsWith("edit", StringComparison.Ordinal)).Click();

        Assert.Equal([new FieldChange("analyzer", "8")], Assert.Single(Applied));
        Assert.Equal(["edit analyzer"], Asked);
    }

    [Fact]
    public void What_is_to_be_asked_folds_into_one_line_that_copies_as_text()
    {
        JSInterop.Setup<bool>("sizing.copyText", _ => true).SetResult(true);
        var list = Render(
            Sample with { Question = "Which PostgreSQL version?", Field = "postgres" },
            Sample with { Id = "redis.version", Question = "Which Redis version?" }
        );
        var summary = list.Find(".questions summary").TextContent;

        list.Find(".questions .mud-button-root").Click();

        Assert.Equal("2 questions for the customer", summary);
        Assert.Empty(list.FindAll(".finding"));
        Assert.Equal("- Which PostgreSQL version?\n- Which Redis version?", JSInterop.VerifyInvoke("sizing.copyText").Arguments[0]);
        Assert.Equal("Copied", list.Find(".questions .mud-button-root").TextContent.Trim());
    }

    private IRenderedComponent<FindingList> Render(params Finding[] findings) =>
        Render<FindingList>(parameters =>
            parameters.AddCascadingValue(Actions).Add(list => list.Plan, Plan).Add(list => list.Findings, findings)
        );
}
