using System.Diagnostics;
using Xunit;

namespace Anchore.Sizing.Testing;

/// <summary>What a program printed and how it ended.</summary>
public sealed record Outcome(int Status, string Output, string Errors);

/// <summary>
/// Runs programs of the machine. One that is missing is installed where that is possible; otherwise the test that needs it is skipped.
/// </summary>
public static class Programs
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly Lock Installing = new();

    /// <summary>The path of a program of a Debian package.</summary>
    public static string Find(string program, string package)
    {
        lock (Installing)
        {
            if (Search(program) is null)
            {
                TryInstall(package);
            }
        }

        return Search(program) ?? Skip($"Needs {program}, of the Debian package {package}, which is not installed and could not be.");
    }

    /// <summary>Installs a Debian package where that is possible: on Debian, as root.</summary>
    public static bool TryInstall(string package) =>
        Environment.IsPrivilegedProcess && Search("apt-get") is { } installer
        && Run(installer, ["update", "-qq"]).Status == 0
        && Run(installer, ["install", "-y", "-qq", package]).Status == 0;

    /// <summary>The path of a program that every machine has.</summary>
    public static string Find(string program) => Search(program) ?? Skip($"Needs {program}, which is not on this machine.");

    public static Outcome Run(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        return Finish(Process.Start(start)!, input);
    }

    private static string Skip(string reason)
    {
        Assert.Skip(reason);
        return "";
    }

    private static Outcome Finish(Process process, string input)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            Assert.True(process.WaitForExit(Longest), "The program did not end.");
            return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
    }

    private static string? Search(string program) =>
        Directory
            .EnumerateDirectories("/usr/lib", "postgresql")
            .SelectMany(Directory.GetDirectories)
            .Select(version => Path.Combine(version, "bin"))
            .Concat(["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"])
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
