using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What <c>dotnet publish</c> makes of the application, in a folder of its own that goes when it is no longer needed.</summary>
public sealed class Publication : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("anchore-sizing-").FullName;

    private Publication()
    {
    }

    /// <summary>The folder of the published application.</summary>
    public string Output => Path.Combine(folder, "out");

    /// <summary>The published application's library.</summary>
    public string Library => Path.Combine(Output, "Anchore.Sizing.Web.dll");

    /// <exception cref="InvalidOperationException">It could not be published; the message holds what the build said.</exception>
    public static async Task<Publication> MakeAsync()
    {
        var publication = new Publication();
        await publication.PublishAsync();
        return publication;
    }

    /// <summary>Where a file of the repository is.</summary>
    public static string RepositoryFile(string path) => Path.GetFullPath(Path.Combine(Here(), "../../../..", path));

    private static string Here([CallerFilePath] string here = "") => here;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Its own artifacts path keeps the files apart that other builds are using.
    private async Task PublishAsync()
    {
        string[] arguments = ["publish", RepositoryFile("src/Anchore.Sizing.Web/Anchore.Sizing.Web.csproj"), "--nologo", "-c", "Release", "-o", Output, "--artifacts-path", Path.Combine(folder, "artifacts"), "--disable-build-servers"];
        using var process = Process.Start(new ProcessStartInfo(ServerProcess.Dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The application could not be published:\n{output}{await errors}");
        }
    }
}
