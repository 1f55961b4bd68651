using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Anchore.Sizing.Testing;

/// <summary>
/// The published application, as customers run it. The test projects share one folder and run one after the other: the first one builds it,
/// to the others it is up to date.
/// </summary>
public static class Publication
{
    private static readonly string Artifacts = RepositoryFile("tests/Anchore.Sizing.Testing/obj/publication");

    /// <summary>The folder of the published application.</summary>
    public static string Output => Path.Combine(Artifacts, "output");

    /// <summary>The published application's library.</summary>
    public static string Library => Path.Combine(Output, "Anchore.Sizing.Web.dll");

    /// <summary>Publishes what the sources say now. Its own artifacts folder keeps it apart from the solution's build.</summary>
    /// <exception cref="InvalidOperationException">It could not be published; the message holds what the build printed.</exception>
    public static async Task CreateAsync()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }

        string[] arguments =
        [
            "publish",
            RepositoryFile("src/Anchore.Sizing.Web/Anchore.Sizing.Web.csproj"),
            "--nologo",
            "-c",
            "Release",
            "-o",
            Output,
            "--artifacts-path",
            Artifacts,
            "--disable-build-servers",
        ];
        using var process = Process.Start(
            new ProcessStartInfo(ServerProcess.Dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The application could not be published:\n{output}{await errors}");
        }
    }

    /// <summary>Where a file of the repository is.</summary>
    public static string RepositoryFile(string path) => Path.GetFullPath(Path.Combine(Here(), "../../../..", path));

    private static string Here([CallerFilePath] string here = "") => here;
}
