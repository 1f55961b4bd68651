using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>PostgreSQL and three Redis of the machine's packages, on ports of the loopback interface, for as long as a test runs.</summary>
/// <remarks>
/// PostgreSQL refuses to run as root; then its own user runs it. Its role <c>app</c> has to come over TLS, with <see cref="Password"/>.
/// </remarks>
public sealed class RealServers : IDisposable
{
    public const string Password = "an ch@re%/";

    private const string Owner = "postgres";

    private readonly string folder = Directory.CreateTempSubdirectory("servers").FullName;
    private readonly string data;
    private readonly Certificate certificate;

    public RealServers()
    {
        data = Path.Combine(folder, "data");
        certificate = Certificate.Create(folder);
        var initialize = Programs.Find("initdb", "postgresql");
        if (Environment.IsPrivilegedProcess)
        {
            Succeed(Programs.Find("chown"), "-R", Owner, folder);
        }

        AsOwner(initialize, "-D", data, "-U", "anchore", "-A", "trust", "--no-sync");
        var access = Path.Combine(data, "pg_hba.conf");
        File.WriteAllText(
            access,
            "hostssl all app 127.0.0.1/32 scram-sha-256\nhost all app 127.0.0.1/32 reject\n" + File.ReadAllText(access)
        );
        AsOwner(
            Control,
            "-D",
            data,
            "-w",
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            $"-p {PostgresPort} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=1999 "
                + $"-c ssl=on -c ssl_cert_file={certificate.CertificateFile} -c ssl_key_file={certificate.KeyFile}",
            "start"
        );
        Succeed(
            Programs.Find("psql", "postgresql"),
            "-q",
            "-d",
            Postgres,
            "-c",
            $"CREATE ROLE app LOGIN CONNECTION LIMIT 20 PASSWORD '{Password}'"
        );
        StartRedis("--port", RedisPort);
        StartRedis("--port", LockedRedisPort, "--requirepass", Password);
        StartRedis(
            "--port",
            "0",
            "--tls-port",
            TlsRedisPort,
            "--tls-auth-clients",
            "no",
            "--tls-cert-file",
            certificate.CertificateFile,
            "--tls-key-file",
            certificate.KeyFile,
            "--tls-ca-cert-file",
            certificate.CertificateFile
        );
    }

    /// <summary>The administrator's connection.</summary>
    public string Postgres => $"host=127.0.0.1 port={PostgresPort} user=anchore dbname=postgres";

    /// <summary>Host, port and database.</summary>
    public string PostgresAddress => $"127.0.0.1:{PostgresPort}/postgres";

    public string Redis => $"127.0.0.1:{RedisPort}";

    /// <summary>Asks for <see cref="Password"/>.</summary>
    public string LockedRedis => $"127.0.0.1:{LockedRedisPort}";

    /// <summary>Speaks TLS alone.</summary>
    public string TlsRedis => $"127.0.0.1:{TlsRedisPort}";

    /// <summary>Whom to trust in order to trust the servers.</summary>
    public string Authority => certificate.CertificateFile;

    private string PostgresPort { get; } = FreePort();

    private string RedisPort { get; } = FreePort();

    private string LockedRedisPort { get; } = FreePort();

    private string TlsRedisPort { get; } = FreePort();

    private static string Control => Programs.Find("pg_ctl", "postgresql");

    private static string RedisClient => Programs.Find("redis-cli", "redis-tools");

    public void Dispose()
    {
        AsOwner(Control, "-D", data, "-m", "immediate", "-w", "stop");
        Succeed(RedisClient, "-p", RedisPort, "shutdown", "nosave");
        Succeed(RedisClient, "-p", LockedRedisPort, "--pass", Password, "shutdown", "nosave");
        Succeed(RedisClient, "-p", TlsRedisPort, "--tls", "--insecure", "shutdown", "nosave");
        Directory.Delete(folder, recursive: true);
    }

    private void StartRedis(params string[] options) =>
        AsOwner(
            Programs.Find("redis-server", "redis-server"),
            ["--bind", "127.0.0.1", "--save", "", "--dir", folder, "--daemonize", "yes", .. options]
        );

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
