using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>PostgreSQL and Redis of the machine's packages, on ports of the loopback interface, for as long as a test runs.</summary>
/// <remarks>PostgreSQL refuses to run as root; then its own user runs it.</remarks>
public sealed class RealServers : IDisposable
{
    private const string Owner = "postgres";

    private readonly string folder = Directory.CreateTempSubdirectory("servers").FullName;
    private readonly string data;

    public RealServers()
    {
        data = Path.Combine(folder, "data");
        var initialize = Programs.Find("initdb", "postgresql");
        var redis = Programs.Find("redis-server", "redis-server");
        if (Environment.IsPrivilegedProcess)
        {
            Succeed(Programs.Find("chown"), Owner, folder);
        }

        AsOwner(initialize, "-D", data, "-U", "anchore", "-A", "trust", "--no-sync");
        AsOwner(Control, "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {PostgresPort} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=1600", "start");
        AsOwner(redis, "--bind", "127.0.0.1", "--port", RedisPort, "--save", "", "--dir", folder, "--daemonize", "yes");
    }

    public string Postgres => $"host=127.0.0.1 port={PostgresPort} user=anchore dbname=postgres";

    public string Redis => $"127.0.0.1:{RedisPort}";

    private string PostgresPort { get; } = FreePort();

    private string RedisPort { get; } = FreePort();

    private static string Control => Programs.Find("pg_ctl", "postgresql");

    public void Dispose()
    {
        AsOwner(Control, "-D", data, "-m", "immediate", "-w", "stop");
        Succeed(Programs.Find("redis-cli", "redis-tools"), "-p", RedisPort, "shutdown", "nosave");
        Directory.Delete(folder, recursive: true);
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static void AsOwner(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Succeed(Programs.Find("runuser"), ["-u", Owner, "--", program, .. arguments]);
        }
        else
        {
            Succeed(program, arguments);
        }
    }

    private static void Succeed(string program, params string[] arguments)
    {
        var outcome = Programs.Run(program, arguments);
        Assert.True(outcome.Status == 0, $"{program} {string.Join(' ', arguments)}: {outcome.Output}{outcome.Errors}");
    }
}
