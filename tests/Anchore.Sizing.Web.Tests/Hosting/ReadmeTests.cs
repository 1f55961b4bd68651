using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>The requests that the README and the API's README show work as they stand.</summary>
public sealed partial class ReadmeTests(PublishedApp app)
{
    private const string AddressInReadme = "http://localhost:5080";

    public static TheoryData<string> Commands =>
        [
            .. Files
                .SelectMany(file => Example().Matches(File.ReadAllText(Publication.RepositoryFile(file))))
                .Select(match => match.Groups["command"].Value),
        ];

    private static readonly string[] Files = ["README.md", "src/Anchore.Sizing.Web/Api/README.md"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_request_is_answered(string command)
    {
        var folder = Directory.CreateTempSubdirectory("readme-");
        var real = command
            .Replace(AddressInReadme, app.Server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)
            .Replace("curl ", "curl --fail ", StringComparison.Ordinal);

        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", real]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.True(output.Length > 0 || folder.GetFiles().Any(file => file.Length > 0));
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("```sh\n(?<command>curl .*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
