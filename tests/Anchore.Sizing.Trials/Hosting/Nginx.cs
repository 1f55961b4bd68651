using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;

namespace Anchore.Sizing.Trials.Hosting;

/// <summary>
/// nginx before two instances, as <c>Deploy/nginx.conf</c> puts it there, with everything that it writes in a folder of its own.
/// </summary>
internal sealed class Nginx : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly string folder;

    private Nginx(Process process, string folder, Uri address) => (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>The header in which an answer says which instance gave it.</summary>
    public const string InstanceHeader = "X-Instance";

    public Uri Address { get; }

    /// <exception cref="InvalidOperationException">There is no nginx, or it did not start.</exception>
    public static async Task<Nginx> StartAsync(Uri address, params Uri[] instances)
    {
        var folder = Directory.CreateTempSubdirectory("anchore-sizing-nginx-").FullName;
        // nginx's workers give up the rights of whoever starts them.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                folder,
                File.GetUnixFileMode(folder)
                    | UnixFileMode.GroupRead
                    | UnixFileMode.GroupExecute
                    | UnixFileMode.OtherRead
                    | UnixFileMode.OtherExecute
            );
        }

        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(folder, address, instances));
        var program = new[] { "/usr/sbin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists) ?? "nginx";
        try
        {
            var process = Process.Start(new ProcessStartInfo(program, ["-e", Path.Combine(folder, "error.log"), "-c", configuration]))!;
            var nginx = new Nginx(process, folder, address);
            await nginx.ListensAsync();
            return nginx;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("There is no nginx. Install the package nginx.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ListensAsync()
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Patience && !process.HasExited; await Task.Delay(50))
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(Address.Host, Address.Port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        var log = Path.Combine(folder, "error.log");
        throw new InvalidOperationException($"nginx did not start:\n{(File.Exists(log) ? await File.ReadAllTextAsync(log) : "")}");
    }

    // What the README shows, but for where everything is; answers also say which instance gave them.
    private static string Configuration(string folder, Uri address, Uri[] instances)
    {
        var site = File.ReadAllText(Publication.RepositoryFile("src/Anchore.Sizing.Web/Deploy/nginx.conf"));
        site = Replaced(site, "listen 80;", $"listen {address.Authority}; add_header {InstanceHeader} $upstream_addr always;");
        site = Replaced(site, "127.0.0.1:8081", instances[0].Authority);
        site = Replaced(site, "127.0.0.1:8082", instances[1].Authority);
        site = Replaced(site, "/var/log/nginx/error.log", $"{folder}/error.log");
        return $$"""
            daemon off;
            pid {{folder}}/nginx.pid;
            events { worker_connections 2048; }
            http {
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
            {{site}}
            }
            """;
    }

    private static string Replaced(string site, string there, string here) =>
        site.Contains(there, StringComparison.Ordinal)
            ? site.Replace(there, here, StringComparison.Ordinal)
            : throw new InvalidOperationException(
                $"src/Anchore.Sizing.Web/Deploy/nginx.conf no longer says \"{there}\", in place of which the trial puts an address of its own."
            );
}
