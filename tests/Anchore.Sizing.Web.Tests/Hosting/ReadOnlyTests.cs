namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A container's file system is read-only: nothing is ever written to it.</summary>
public sealed class ReadOnlyTests(PublishedApp app) : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("home-");
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("temporary-");

    public void Dispose()
    {
        home.Delete(recursive: true);
        temporary.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_is_written_and_nothing_is_complained_about()
    {
        var published = FilesOf(Path.GetDirectoryName(app.Library)!);
        await using var server = await ServerProcess.StartAsync(
            app.Library, "Production", ("HOME", home.FullName), ("TMPDIR", temporary.FullName), ("DOTNET_EnableDiagnostics", "0"));

        await SecretiveCustomer.VisitAsync(server.Address);
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.Empty(home.GetFileSystemInfos());
        Assert.Empty(temporary.GetFileSystemInfos());
        Assert.Equal(published, FilesOf(Path.GetDirectoryName(app.Library)!));
        Assert.DoesNotMatch("(warn|fail|crit):", server.Output);
    }

    private static string[] FilesOf(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
