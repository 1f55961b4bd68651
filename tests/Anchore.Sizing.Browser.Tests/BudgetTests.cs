using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What the published page may cost; the README says what it does cost.</summary>
public sealed class BudgetTests(Calculator calculator)
{
    private const int FirstLoadBytes = 175_000;
    private const int FirstLoadRequests = 12;
    private const int KeyStrokeBytes = 15_000;

    [Theory]
    [InlineData("/")]
    [InlineData(Addresses.Sample)]
    public async Task A_first_load_is_light_and_asks_no_other_host(string address)
    {
        await using var visitor = await calculator.VisitAsync();

        var load = await FirstLoad.OfAsync(visitor.Page, address);

        Assert.InRange(load.Bytes, 1, FirstLoadBytes);
        Assert.InRange(load.Addresses.Count, 1, FirstLoadRequests);
        Assert.All(load.Addresses, asked => Assert.StartsWith(calculator.Root, asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_stroke_brings_what_changed_and_no_more()
    {
        await using var visitor = await calculator.VisitAsync();
        var frames = new List<int>();
        visitor.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Add(frame.Binary?.Length ?? 0);
        await visitor.OpenAsync(Addresses.Sample);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // What is not seen comes last.
        await visitor.Page.Locator("#storage-title").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visitor.Page.WaitForTimeoutAsync(300);
        frames.Clear();

        await visitor.Field("images").FillAsync("6000");
        await Assertions.Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("60 GB");

        Assert.InRange(frames.Sum(), 1, KeyStrokeBytes);
    }
}
