using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class TypingTests(Calculator calculator)
{
    [Fact]
    public async Task A_figure_changes_at_each_key_without_a_reload()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Page.EvaluateAsync("() => window.sameDocument = true");

        await visitor.Field("images").FillAsync("");
        await visitor.Field("images").PressSequentiallyAsync("5000", new() { Delay = 20 });

        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("50 GB");
        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => window.sameDocument"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_address_follows_and_a_reload_restores_everything()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.UnfoldAsync();

        await visitor.Field("name").FillAsync("Café & <b>Söhne</b>");
        await visitor.Field("images").FillAsync("5000");
        await visitor.Field("largestImage").FillAsync("2.5 GB");
        await visitor.Field("analyzer").FillAsync("5");
        await visitor.Field("policyEngine").FillAsync("3");
        await visitor.Field("objectStore").SelectOptionAsync("s3");
        await visitor.Field("temporaryVolume").UncheckAsync();
        await visitor.SeeAddressAsync(
            "/?name=Caf%C3%A9%20%26%20%3Cb%3ES%C3%B6hne%3C%2Fb%3E&images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3&temporaryVolume=false&objectStore=s3"
        );
        await visitor.ReloadAsync();

        await Expect(visitor.Field("name")).ToHaveValueAsync("Café & <b>Söhne</b>");
        await Expect(visitor.Field("largestImage")).ToHaveValueAsync("2.5 GB");
        await Expect(visitor.Field("objectStore")).ToHaveValueAsync("s3");
        await Expect(visitor.Field("temporaryVolume")).Not.ToBeCheckedAsync();
        await Expect(visitor.Figure("Memory")).ToContainTextAsync("120 GB");
        await Expect(visitor.Figure("Temporary storage")).ToContainTextAsync("37.5 GB");
    }

    [Fact]
    public async Task Bad_input_shows_its_message_at_the_field_and_keeps_the_others_results()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Field("images").FillAsync("five thousand");
        await visitor.Field("analyzer").FillAsync("6");

        await Expect(visitor.ErrorAt("images"))
            .ToHaveTextAsync(
                "Images stored: five thousand is not a whole number. Write digits, such as 25000, 25,000, 25k or 500 × 50. Allowed: 1 to 100,000,000."
            );
        await Expect(visitor.Field("images")).ToHaveValueAsync("five thousand");
        await Expect(visitor.Figure("Memory")).ToContainTextAsync("128 GB");
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("50 GB");
        await Expect(visitor.Page.Locator("main .stale")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_text_in_error_survives_a_reload_and_goes_when_it_is_corrected()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        await visitor.Field("largestImage").FillAsync("2500");
        await visitor.SeeAddressAsync("/?largestImage=2500");
        await visitor.ReloadAsync();
        await Expect(visitor.Field("largestImage")).ToHaveValueAsync("2500");
        await Expect(visitor.ErrorAt("largestImage")).ToContainTextAsync("Write 2500 B, 2500 MB or 2500 GB");
        await visitor.Field("largestImage").FillAsync("2.5 GB");

        await Expect(visitor.ErrorAt("largestImage")).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator("main .stale")).ToHaveCountAsync(0);
        await visitor.SeeAddressAsync("/?largestImage=2.5%20GB");
    }

    [Fact]
    public async Task While_a_field_cannot_be_read_the_figures_stay_and_nothing_of_the_plan_is_offered()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=700&analyzer=5");

        await visitor.Field("images").FillAsync("");
        await visitor.Field("images").PressSequentiallyAsync("25,0");

        await Expect(visitor.ErrorAt("images")).ToContainTextAsync("25,0 is not a whole number");
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("7 GB");
        await Expect(visitor.Page.Locator("main.outdated")).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeDisabledAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Download PDF" })).ToBeDisabledAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" })).ToBeDisabledAsync();
        await Expect(visitor.Page.Locator("a[download]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_reload_shows_the_same_figures_and_the_text_that_cannot_be_read()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=700&analyzer=5");

        await visitor.Field("images").FillAsync("25,0");
        await Expect(visitor.ErrorAt("images")).ToHaveCountAsync(1);
        await visitor.SeeAddressAsync("/?images=700&analyzer=5");
        await visitor.ReloadAsync();

        await Expect(visitor.Field("images")).ToHaveValueAsync("25,0");
        await Expect(visitor.ErrorAt("images")).ToContainTextAsync("25,0 is not a whole number");
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("7 GB");
    }

    [Theory]
    [InlineData("images", "25,000", "25000", "Documents in PostgreSQL", "250 GB")]
    [InlineData("images", "300 × 50", "15000", "Documents in PostgreSQL", "150 GB")]
    [InlineData("largestImage", "6.7 GiB", "6.7 GiB", "Temporary storage", "20.1 GiB")]
    public async Task What_people_paste_counts_and_is_shown_in_its_canonical_form_when_the_field_is_left(
        string field,
        string text,
        string canonical,
        string figure,
        string amount
    )
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        await visitor.Field(field).FillAsync(text);
        await Expect(visitor.Figure(figure)).ToContainTextAsync(amount);
        await visitor.Field(field).BlurAsync();

        await Expect(visitor.Field(field)).ToHaveValueAsync(canonical);
        await visitor.SeeAddressAsync($"/?{field}={Uri.EscapeDataString(canonical)}");
        await visitor.ReloadAsync();
        await Expect(visitor.Field(field)).ToHaveValueAsync(canonical);
        await Expect(visitor.Figure(figure)).ToContainTextAsync(amount);
    }

    [Fact]
    public async Task Fast_typing_loses_no_letter()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        var name = "A customer with a rather long name, typed without a pause";

        await visitor.Field("name").PressSequentiallyAsync(name);

        await Expect(visitor.Page.Locator("main h1")).ToContainTextAsync(name);
        await Expect(visitor.Field("name")).ToHaveValueAsync(name);
    }

    [Fact]
    public async Task A_field_that_was_typed_into_takes_what_a_link_says()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Field("images").FillAsync("1000");
        await visitor.Field("images").FillAsync("10000");

        await visitor.ActAsync("Reset");

        await Expect(visitor.Field("images")).ToHaveValueAsync("1000");
    }

    [Fact]
    public async Task Text_typed_before_the_page_answers_is_kept()
    {
        await using var visitor = await calculator.VisitAsync();
        var typed = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });

        await visitor.Page.GotoAsync(Addresses.Sample, new() { WaitUntil = WaitUntilState.Commit });
        await visitor.Field("images").FillAsync("7000");
        await visitor.Field("objectStore").SelectOptionAsync("s3");
        typed.SetResult();
        await visitor.AnswersAsync();

        await Expect(visitor.Figure("Object storage")).ToContainTextAsync("70 GB");
        await Expect(visitor.Field("images")).ToHaveValueAsync("7000");
        await Expect(visitor.Field("objectStore")).ToHaveValueAsync("s3");
        await visitor.SeeAddressAsync("/?images=7000&largestImage=2.5%20GB&analyzer=5&policyEngine=3&objectStore=s3");
    }

    [Fact]
    public async Task Html_in_the_name_stays_text_while_it_is_typed()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        await visitor.Field("name").FillAsync("<img src=x onerror=alert(1)>");

        await Expect(visitor.Page.Locator("main h1")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Expect(visitor.Page.Locator("img")).ToHaveCountAsync(0);
        Assert.Empty(visitor.Complaints);
    }
}
