using System.Diagnostics;
using System.Runtime.CompilerServices;
using Anchore.Sizing.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What <c>dotnet publish</c> makes of the application, in a folder of its own, started as customers start it.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("anchore-sizing-").FullName;

    public string Library => Path.Combine(folder, "out", "Anchore.Sizing.Web.dll");

    /// <summary>The published application, running in Production.</summary>
    public ServerProcess Server { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await PublishAsync();
        Server = await ServerProcess.StartAsync(Library, "Production");
        Client = new HttpClient { BaseAddress = Server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    // Its own artifacts path keeps the files apart that other builds are using.
    private async Task PublishAsync()
    {
        string[] arguments = ["publish", RepositoryFile("src/Anchore.Sizing.Web/Anchore.Sizing.Web.csproj"), "--nologo", "-c", "Release", "-o", Path.Combine(folder, "out"), "--artifacts-path", Path.Combine(folder, "artifacts"), "--disable-build-servers"];
        var start = new ProcessStartInfo(ServerProcess.Dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
    }

    internal static string RepositoryFile(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}
