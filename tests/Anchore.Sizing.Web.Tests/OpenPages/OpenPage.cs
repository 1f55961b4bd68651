using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>
/// A page of the calculator that somebody has open, without a browser: it does over a real connection what Blazor's script does, and draws
/// nothing.
/// </summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker client;
    private readonly Uri root;
    private readonly Wire wire;
    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource<string> circuit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<long> renderer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> calls = new();
    private readonly FieldHandlers fields = new();
    private readonly ConcurrentQueue<byte[]> drawings = new();
    private Task reading = Task.CompletedTask;
    private int lastCall;
    private bool closing;

    private OpenPage(HttpMessageInvoker client, Uri root, Wire wire) => (this.client, this.root, this.wire) = (client, root, wire);

    /// <summary>What went wrong, if something did.</summary>
    public string? Complaint { get; private set; }

    /// <summary>Opens an address and waits until the page answers.</summary>
    /// <param name="client">Sends the requests.</param>
    /// <param name="address">The page's whole address.</param>
    /// <exception cref="HttpRequestException">The page or its connection was refused.</exception>
    /// <exception cref="InvalidOperationException">The server did not start the page.</exception>
    public static async Task<OpenPage> OpenAsync(HttpMessageInvoker client, Uri address)
    {
        using var impatience = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await client.SendAsync(request, impatience.Token);
        answer.EnsureSuccessStatusCode();
        var source = PageSource.Create(await answer.Content.ReadAsStringAsync(impatience.Token));
        var root = new Uri(address, "/");
        var page = new OpenPage(client, root, await Wire.ConnectAsync(root, client, impatience.Token));
        page.reading = page.ReadAsync();
        await page.SendAsync("StartCircuit", "0", root.AbsoluteUri, address.AbsoluteUri, source.Components, source.State);
        await Task.WhenAll(page.circuit.Task, page.renderer.Task, page.drawn.Task).WaitAsync(Patience, impatience.Token);
        return page;
    }

    /// <summary>Types a text into a field and waits until everything that follows from it was drawn.</summary>
    public async Task TypeAsync(string field, string text)
    {
        drawings.Clear();
        var call = Interlocked.Increment(ref lastCall).ToString(CultureInfo.InvariantCulture);
        var done = calls[call] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(
            "BeginInvokeDotNetFromJS",
            null,
            call,
            null,
            "DispatchEventAsync",
            await renderer.Task,
            fields.Event("field-" + field, text)
        );
        await done.Task.WaitAsync(Patience);
    }

    /// <summary>Whether a text was drawn since something was last typed.</summary>
    public bool HasDrawn(string text) => drawings.Any(orders => orders.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    /// <summary>Closes the page as a browser does, with a goodbye to the server.</summary>
    public async Task CloseAsync()
    {
        closing = true;
        using var goodbye = new HttpRequestMessage(HttpMethod.Post, new Uri(root, "_blazor/disconnect"));
        goodbye.Content = new FormUrlEncodedContent([new("circuitId", await circuit.Task)]);
        using var answer = await client.SendAsync(goodbye, end.Token);
        answer.EnsureSuccessStatusCode();
        await DisposeAsync();
    }

    /// <summary>The page is gone without a goodbye, as when a lid is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        closing = true;
        if (!end.IsCancellationRequested)
        {
            await end.CancelAsync();
            wire.Dispose();
            await reading;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var message in wire.ReadAsync(end.Token))
            {
                await TakeAsync(message);
            }

            Fail("The server closed the connection.");
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            Fail(exception.Message);
        }
    }

    private async Task TakeAsync(Message message)
    {
        switch (message.Target)
        {
            case "JS.RenderBatch":
                await DrawAsync((long)message.Arguments[0]!, (byte[])message.Arguments[1]!);
                break;
            case "JS.BeginInvokeJS":
                await AnswerAsync((long)message.Arguments[0]!, (string)message.Arguments[1]!, (string)message.Arguments[2]!);
                break;
            case "JS.EndInvokeDotNet":
                Finish((string)message.Arguments[0]!, (bool)message.Arguments[1]!);
                break;
            case "JS.Error":
                Fail($"The server says: {message.Arguments[0]}");
                break;
            case null when message.Kind == MessageKind.Result && message.Arguments is [string started]:
                circuit.TrySetResult(started);
                break;
            case null when message.Kind == MessageKind.Result:
                Fail("The server did not start the page.");
                break;
        }
    }

    private async Task DrawAsync(long batch, byte[] orders)
    {
        drawings.Enqueue(orders);
        fields.Follow(new RenderBatch(orders));
        await SendAsync("OnRenderCompleted", null, batch, null);
        if (!fields.IsEmpty)
        {
            drawn.TrySetResult();
        }
    }

    // Of what the page asks its browser only one thing matters here: to whom typing is reported.
    private async Task AnswerAsync(long call, string function, string arguments)
    {
        if (function == "Blazor._internal.attachWebRendererInterop")
        {
            using var given = JsonDocument.Parse(arguments);
            renderer.TrySetResult(given.RootElement[1].GetProperty("__dotNetObject").GetInt64());
        }

        if (call != 0)
        {
            await SendAsync("EndInvokeJSFromDotNet", null, call, true, $"[{call},true,null]");
        }
    }

    private void Finish(string call, bool succeeded)
    {
        if (!calls.TryRemove(call, out var done))
        {
            return;
        }

        if (succeeded)
        {
            done.SetResult();
        }
        else
        {
            done.SetException(new InvalidOperationException("The server could not take what was typed."));
        }
    }

    private void Fail(string complaint)
    {
        Complaint ??= closing ? null : complaint;
        var failure = new InvalidOperationException(complaint);
        circuit.TrySetException(failure);
        renderer.TrySetException(failure);
        drawn.TrySetException(failure);
        foreach (var call in calls.Values)
        {
            call.TrySetException(failure);
        }
    }

    private Task SendAsync(string target, string? invocation, params object?[] arguments) =>
        wire.SendAsync(new Message(MessageKind.Call, target, arguments), invocation, end.Token);
}
