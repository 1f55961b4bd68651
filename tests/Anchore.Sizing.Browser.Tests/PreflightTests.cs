using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The output of a preflight run fills in the site; whatever else is pasted changes nothing.</summary>
public sealed class PreflightTests(Calculator calculator)
{
    // What MudBlazor's fields let a browser enter.
    private const int BrowserLimit = 524_288;

    private const string Summary = """
        -----BEGIN ANCHORE SIZING PREFLIGHT-----
        {
          "tool": "anchore-sizing-preflight",
          "format": 2,
          "release": "4.0",
          "revision": "2026-11-24",
          "plan": "a64b72cda691",
          "counts": { "pass": 1, "warn": 0, "fail": 1, "skip": 0 },
          "facts": { "postgres": "9.6.24", "redis": null, "runtime": null, "kernel": "5.10.0", "storageDriver": "overlay2", "nodeMemory": "65011712Ki", "nodeCpu": "15.89" },
          "checks": [ { "id": "nodes.count", "status": "fail" }, { "id": "temporaryStorage.kernel", "status": "pass" } ]
        }
        -----END ANCHORE SIZING PREFLIGHT-----
        """;

    [Fact]
    public async Task A_summary_fills_in_the_site_and_turns_findings_into_facts()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.UnfoldAsync();

        await visitor.Page.Locator("#preflight").FillAsync(Summary);

        await Expect(visitor.Field("postgres")).ToHaveValueAsync("9.6.24");
        await Expect(visitor.Field("kernel")).ToHaveValueAsync("5.10.0");
        await Expect(visitor.Field("nodeMemory")).ToHaveValueAsync("62 GiB");
        await Expect(visitor.Page.Locator(".finding").GetByText("PostgreSQL 9.6.24 is older than the required 10.").First).ToBeVisibleAsync();
        await Expect(
                visitor
                    .Page.Locator(".finding")
                    .GetByText("Preflight: the nodes of the cluster have less than the 67.06 GiB of memory of the plan together.")
                    .First
            )
            .ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Of its checks 1 passed, 1 failed,")).ToBeInViewportAsync();

        await visitor.Page.Locator("#preflight-answer").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(visitor.Field("postgres")).ToHaveValueAsync("");
        await visitor.SeeAddressAsync("/");
    }

    [Theory]
    [InlineData("hello", "Nothing was changed.")]
    [InlineData("{\"tool\":\"another\"}", "Nothing was changed.")]
    public async Task Anything_else_is_refused_with_a_reason(string pasted, string said)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=5000");
        await visitor.UnfoldAsync();

        await visitor.Page.Locator("#preflight").FillAsync(pasted);

        await Expect(visitor.Page.Locator("#preflight-answer")).ToContainTextAsync(said);
        await visitor.SeeAddressAsync("/?images=5000");
    }

    [Theory]
    [InlineData("#preflight", 10_000_000)]
    [InlineData("#field-name", 1_000_000)]
    public async Task A_text_that_no_connection_could_carry_is_refused_and_the_page_goes_on(string box, int length)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.UnfoldAsync();

        await visitor.Page.Locator(box).FillAsync(new string('x', length));

        Assert.StartsWith(
            $"{Math.Min(length, BrowserLimit)} characters were entered",
            await visitor.Page.Locator(box).EvaluateAsync<string>("box => box.validationMessage"),
            StringComparison.Ordinal
        );
        await visitor.Field("images").FillAsync("7000");
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("70 GB");
    }
}
