using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The wire between a page and its server, which can be cut and held open.</summary>
internal sealed class Interruption(IPage page)
{
    private TaskCompletionSource free = Freed();
    private IWebSocketRoute? wire;

    public Task WatchAsync() => page.RouteWebSocketAsync("**/_blazor**", async socket =>
    {
        await free.Task;
        wire = socket;
        socket.ConnectToServer();
    });

    /// <summary>No connection is made from now on.</summary>
    public void Hold() => free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Cuts the connection and lets none be made.</summary>
    public Task BreakAsync()
    {
        Hold();
        return wire!.CloseAsync(new() { Code = 4000, Reason = "cut by the test" });
    }

    /// <summary>Connections are made again.</summary>
    public void Mend() => free.SetResult();

    private static TaskCompletionSource Freed()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        source.SetResult();
        return source;
    }
}
