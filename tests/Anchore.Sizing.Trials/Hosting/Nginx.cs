using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;

namespace Anchore.Sizing.Trials.Hosting;

/// <summary>nginx before some instances, as the README recommends it, with everything that it writes in a folder of its own.</summary>
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

    // Plans depend on nothing, so any instance may answer them and be asked again in place of another. An open page lives in one instance:
    // a cookie keeps the browser there for as long as the instance does.
    private static string Configuration(string folder, Uri address, Uri[] instances)
    {
        var servers = string.Join(' ', instances.Select(instance => $"server {instance.Authority} max_fails=1 fail_timeout=1s;"));
        return $$"""
            daemon off;
            worker_processes 1;
            pid {{folder}}/nginx.pid;
            events { worker_connections 2048; }
            http {
              access_log off;
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
              client_body_buffer_size 300k;
              proxy_max_temp_file_size 0;

              userid on;
              userid_name instance;
              userid_path /;
              upstream any { {{servers}} keepalive 32; }
              upstream same { hash $uid_got$uid_set consistent; {{servers}} }
              map $http_upgrade $upgrading { default upgrade; "" ""; }

              proxy_http_version 1.1;
              proxy_connect_timeout 2s;
              proxy_next_upstream error timeout non_idempotent;
              proxy_next_upstream_tries 2;
              proxy_set_header Host $http_host;
              proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
              proxy_set_header X-Forwarded-Proto $scheme;
              proxy_set_header Upgrade $http_upgrade;
              proxy_set_header Connection $upgrading;
              server {
                listen {{address.Authority}};
                add_header {{InstanceHeader}} $upstream_addr always;
                location /api/ { proxy_pass http://any; }
                location / { proxy_pass http://same; proxy_read_timeout 1h; }
              }
            }
            """;
    }
}
