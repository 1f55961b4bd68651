using System.Net.Sockets;
using System.Text;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A request whose body is a long time coming.</summary>
public sealed class SlowRequest : IAsyncDisposable
{
    private readonly TcpClient client = new();

    /// <summary>Begins it; the server has taken it and waits for its body.</summary>
    public static async Task<SlowRequest> BeginAsync(Uri server)
    {
        var request = new SlowRequest();
        await request.client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        await request.WriteAsync(
            "POST /api/v1/plan HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
        );
        await request.ReadAsync("HTTP/1.1 100 Continue\r\n\r\n".Length);
        return request;
    }

    public async Task EndAsync()
    {
        await WriteAsync("{}");
        await ReadAsync("HTTP/1.1 200".Length);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReadAsync(int length) =>
        await client.GetStream().ReadExactlyAsync(new byte[length], TestContext.Current.CancellationToken);

    private async Task WriteAsync(string text) =>
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
}
