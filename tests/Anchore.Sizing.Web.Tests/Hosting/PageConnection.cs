using System.Net.WebSockets;
using System.Text;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A page's connection as its script makes it, without the page.</summary>
public sealed class PageConnection : IDisposable
{
    private static readonly byte[] Handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    private readonly ClientWebSocket socket = new();

    /// <summary>Asks how to connect; the answer says whether there is room.</summary>
    public static Task<HttpResponseMessage> AskAsync(HttpClient client) =>
        client.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, TestContext.Current.CancellationToken);

    /// <summary>Connects without asking.</summary>
    /// <exception cref="WebSocketException">It was refused.</exception>
    public static async Task<PageConnection> OpenAsync(Uri server)
    {
        var page = new PageConnection();
        page.socket.Options.CollectHttpResponseDetails = true;
        await page.socket.ConnectAsync(
            new UriBuilder(server) { Scheme = "ws", Path = "/_blazor" }.Uri,
            TestContext.Current.CancellationToken
        );
        await page.socket.SendAsync(Handshake, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await page.ReceiveAsync();
        return page;
    }

    /// <summary>Says which page this is, as its script does first.</summary>
    public Task StartAsync(string address) => SendAsync("StartCircuit", new Uri(new Uri(address), "/").ToString(), address, "[]", "");

    /// <summary>Waits for the next message; false when the server has ended the connection.</summary>
    public async Task<bool> ReceiveAsync()
    {
        try
        {
            var message = await socket.ReceiveAsync(new byte[64 * 1024], TestContext.Current.CancellationToken);
            return message.MessageType != WebSocketMessageType.Close;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    /// <summary>Closes it as a page does that is left.</summary>
    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    // MessagePack, by hand: a call of a method with texts, behind its length.
    private Task SendAsync(string method, params string[] arguments)
    {
        byte[] call = [0x95, 0x01, 0x80, .. Pack("1"), .. Pack(method), (byte)(0x90 + arguments.Length), .. arguments.SelectMany(Pack)];
        byte[] message = [(byte)(0x80 | (call.Length & 0x7F)), (byte)(call.Length >> 7), .. call];
        return socket.SendAsync(message, WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
    }

    private static byte[] Pack(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [0xD9, (byte)bytes.Length, .. bytes];
    }

    public void Dispose() => socket.Dispose();
}
