using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>The commands that the README shows work as they stand.</summary>
public sealed partial class ReadmeTests(PublishedApp app)
{
    private const string AddressInReadme = "http://localhost:5080";

    public static TheoryData<string> Commands =>
        [.. Example().Matches(File.ReadAllText(Publication.RepositoryFile("README.md"))).Select(match => match.Groups["command"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_request_of_the_readme_is_answered(string command)
    {
        var folder = Directory.CreateTempSubdirectory("readme-");
        var real = command.Replace(AddressInReadme, app.Server.Address.ToString().TrimEnd('/'), StringComparison.Ordinal).Replace("curl ", "curl --fail ", StringComparison.Ordinal);

        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", real]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.True(output.Length > 0 || folder.GetFiles().Any(file => file.Length > 0));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_readme_shows_the_two_commands_and_requests()
    {
        Assert.True(Commands.Count >= 5);
    }

    [GeneratedRegex("```sh\n(?<command>curl .*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
