using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What happens to somebody's typing when the connection or the server goes away.</summary>
public sealed class ConnectionTests(Calculator calculator)
{
    private const string Name = "A name that is typed on while the server is gone";

    [Fact]
    public async Task After_its_server_was_killed_the_page_comes_back_by_itself_with_everything_typed_meanwhile()
    {
        var address = ServerProcess.FreeAddress();
        var server = await Calculator.StartAnotherAsync(address);
        await using var visitor = await calculator.VisitAsync(new() { BaseURL = address });
        await visitor.OpenAsync("/?images=5000&postgres=13.x");
        await visitor.Field("name").FocusAsync();

        var typing = visitor.Page.Keyboard.TypeAsync(Name, new() { Delay = 40 });
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await server.DisposeAsync();
        await Expect(visitor.Lost).ToBeVisibleAsync();
        await using var successor = await Calculator.StartAnotherAsync(address);
        await typing;

        await Expect(visitor.Page.Locator("main h1")).ToContainTextAsync(Name);
        await Expect(visitor.Field("name")).ToHaveValueAsync(Name);
        await Expect(visitor.Field("name")).ToBeFocusedAsync();
        await Expect(visitor.Field("postgres")).ToHaveValueAsync("13.x");
        await Expect(visitor.Lost).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_typed_while_the_connection_is_away_arrives_when_it_is_back()
    {
        await using var visitor = await calculator.VisitAsync();
        var way = new Interruption(visitor.Page);
        await way.WatchAsync();
        await visitor.OpenAsync(Addresses.Sample);
        await visitor.UnfoldAsync();
        await visitor.Page.EvaluateAsync("() => window.sameDocument = true");

        await way.BreakAsync();
        await Expect(visitor.Lost).ToBeVisibleAsync();
        await visitor.Field("images").FillAsync("7000");
        await visitor.Field("temporaryVolume").UncheckAsync();
        way.Mend();

        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("70 GB");
        await visitor.SeeAddressAsync("/?images=7000&largestImage=2.5%20GB&analyzer=5&policyEngine=3&temporaryVolume=false");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => window.sameDocument"));
        await Expect(visitor.Page.Locator("#connection-status")).ToContainTextAsync("Connected again");
    }

    [Fact]
    public async Task The_caret_survives_the_first_answer()
    {
        await using var visitor = await calculator.VisitAsync();
        var script = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });

        await visitor.Page.GotoAsync(Addresses.Sample, new() { WaitUntil = WaitUntilState.Commit });
        await visitor.Field("name").FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("Exmple");
        foreach (var _ in "mple")
        {
            await visitor.Page.Keyboard.PressAsync("ArrowLeft");
        }

        script.SetResult();
        await visitor.AnswersAsync();
        await visitor.Page.Keyboard.TypeAsync("a");

        await Expect(visitor.Page.Locator("main h1")).ToContainTextAsync("Example ·");
    }

    [Fact]
    public async Task Where_the_connection_is_refused_the_plan_can_still_be_asked_for()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.RefuseAsync();
        await visitor.Page.GotoAsync(Addresses.Sample);

        await visitor.Field("images").FillAsync("7000");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Update the plan" }).ClickAsync();

        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("70 GB");
        await Expect(visitor.Field("analyzer")).ToHaveValueAsync("5");
    }

    [Fact]
    public async Task A_page_that_finds_no_room_plans_all_the_same_and_answers_once_there_is_room()
    {
        var address = ServerProcess.FreeAddress();
        await using var server = await Calculator.StartAnotherAsync(address, ("Limits__OpenPages", "1"));
        var first = await calculator.VisitAsync(new() { BaseURL = address });
        await first.OpenAsync();
        await using var second = await calculator.VisitAsync(new() { BaseURL = address });
        await second.Page.GotoAsync(Addresses.Sample);

        await second.Field("images").FillAsync("7000");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Update the plan" }).ClickAsync();
        await Expect(second.Figure("Documents in PostgreSQL")).ToContainTextAsync("70 GB");
        await first.DisposeAsync();
        await second.Page.WaitForFunctionAsync("() => \"live\" in document.documentElement.dataset");
        await second.Field("images").FillAsync("8000");

        await Expect(second.Figure("Documents in PostgreSQL")).ToContainTextAsync("80 GB");
    }

    [Fact]
    public async Task Where_no_socket_gets_through_another_way_is_negotiated()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.Page.RouteWebSocketAsync("**/_blazor**", socket => _ = socket.CloseAsync());
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Field("images").FillAsync("7000");

        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("70 GB");
    }
}
