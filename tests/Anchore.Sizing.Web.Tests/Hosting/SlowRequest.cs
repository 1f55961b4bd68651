using System.Net.Sockets;
using System.Text;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A request whose body is a long time coming.</summary>
public sealed class SlowRequest : IAsyncDisposable
{
    private readonly TcpClient client = new();

    public static async Task<SlowRequest> BeginAsync(Uri server)
    {
        var request = new SlowRequest();
        await request.client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        await request.WriteAsync("POST /api/v1/plan HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{");
        return request;
    }

    public async Task EndAsync()
    {
        await WriteAsync("}");
        await client.GetStream().ReadAtLeastAsync(new byte[64], 12, cancellationToken: TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(string text) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
}
