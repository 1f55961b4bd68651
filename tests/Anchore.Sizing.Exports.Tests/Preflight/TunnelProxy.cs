using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>An HTTP proxy on the loopback interface that answers every request for a tunnel with one line and closes.</summary>
internal sealed class TunnelProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string answer;

    /// <param name="answer">The first line of the answer; empty to close without one.</param>
    public TunnelProxy(string answer)
    {
        this.answer = answer;
        listener.Start();
        _ = AcceptAsync();
    }

    public string Url => $"http://{listener.LocalEndpoint}";

    /// <summary>The first line of each request, by the target that it names.</summary>
    public ConcurrentDictionary<string, string> Asked { get; } = [];

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await AnswerAsync(client);
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException or IOException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var line = await reader.ReadLineAsync() ?? "";
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        Asked[line.Split(' ').ElementAtOrDefault(1) ?? ""] = line;
        if (answer.Length > 0)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\nContent-Length: 0\r\n\r\n"));
        }
    }
}
