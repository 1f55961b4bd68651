using System.Buffers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>The connection between a page and its server: whole messages over a WebSocket.</summary>
internal sealed class Wire : IDisposable
{
    private const string Handshake = "{\"protocol\":\"blazorpack\",\"version\":1}\u001e";

    private static readonly TimeSpan BetweenPings = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);

    private Wire()
    {
    }

    /// <summary>Agrees on a connection with the server and opens it.</summary>
    public static async Task<Wire> ConnectAsync(Uri root, HttpMessageInvoker client, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, "_blazor/negotiate?negotiateVersion=1"));
        using var answer = await client.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
        using var negotiated = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation));
        var token = Uri.EscapeDataString(negotiated.RootElement.GetProperty("connectionToken").GetString()!);
        var wire = new Wire();
        await wire.socket.ConnectAsync(new UriBuilder(new Uri(root, "_blazor?id=" + token)) { Scheme = "ws" }.Uri, client, cancellation);
        await wire.socket.SendAsync(Encoding.UTF8.GetBytes(Handshake), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        return wire;
    }

    public async Task SendAsync(Message message, string? invocation, CancellationToken cancellation)
    {
        var body = message.Write(invocation);
        var framed = new ArrayBufferWriter<byte>();
        var length = body.Length;
        for (; length >= 0x80; length >>= 7)
        {
            framed.Write([(byte)(length & 0x7F | 0x80)]);
        }

        framed.Write([(byte)length]);
        framed.Write(body.Span);
        await sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(framed.WrittenMemory, WebSocketMessageType.Binary, endOfMessage: true, cancellation);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The messages of the server until it closes the connection; the first bytes are its answer to the handshake.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async IAsyncEnumerable<Message> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = new List<byte>();
        var buffer = new byte[16 * 1024];
        var greeted = false;
        using var pinging = new Timer(_ => Ping(cancellation), null, BetweenPings, BetweenPings);
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                yield break;
            }

            bytes.AddRange(buffer.AsSpan(0, received.Count));
            if (!greeted)
            {
                greeted = Greeted(bytes);
            }

            while (greeted && TakeMessage(bytes) is { } message)
            {
                yield return message;
            }
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    // A server that hears nothing for long takes the page for gone. A connection that has ended is noticed by reading.
    private void Ping(CancellationToken cancellation) =>
        _ = SendAsync(Message.Ping, null, cancellation).ContinueWith(ping => ping.Exception, TaskScheduler.Default);

    private static bool Greeted(List<byte> bytes)
    {
        var end = bytes.IndexOf(0x1E);
        var greeting = Encoding.UTF8.GetString([.. bytes.Take(end)]);
        bytes.RemoveRange(0, end + 1);
        return end < 0 || greeting == "{}" ? end >= 0 : throw new WebSocketException($"The handshake was answered with {greeting}");
    }

    private static Message? TakeMessage(List<byte> bytes)
    {
        var (length, prefix) = (0, 0);
        do
        {
            if (prefix == bytes.Count)
            {
                return null;
            }

            length |= (bytes[prefix] & 0x7F) << (7 * prefix);
        }
        while ((bytes[prefix++] & 0x80) != 0);

        if (bytes.Count < prefix + length)
        {
            return null;
        }

        var message = Message.Read(bytes.GetRange(prefix, length).ToArray());
        bytes.RemoveRange(0, prefix + length);
        return message;
    }
}
