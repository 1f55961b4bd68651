using System.Text;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>A customer's machine with nothing on its path but basic tools and what a test puts there.</summary>
internal sealed class Site : IDisposable
{
    private static readonly string[] Basics =
    [
        "sh",
        "tr",
        "sed",
        "grep",
        "cut",
        "head",
        "awk",
        "sort",
        "cat",
        "timeout",
        "sleep",
        "printf",
    ];

    private readonly Dictionary<string, string> environment;
    private readonly List<string> options = ["--timeout", "5"];

    public Site()
    {
        Folder = Directory.CreateTempSubdirectory("preflight").FullName;
        environment = new() { ["PATH"] = Path.Combine(Folder, "bin"), ["HOME"] = Folder };
        Directory.CreateDirectory(environment["PATH"]);
        foreach (var tool in Basics)
        {
            With(tool, Programs.Find(tool));
        }

        Fake("uname", Machine("Linux", "5.15.0-1041-aws"));
    }

    public string Folder { get; }

    /// <summary>The shell that runs the script.</summary>
    public string[] Shell { get; init; } = Shells.Dash;

    /// <summary>A site on which everything that the script asks for is as good as can be.</summary>
    public static Site Good(string[]? shell = null) =>
        new Site { Shell = shell ?? Shells.Dash }
            .Fake("psql", "echo '17.2 (Debian 17.2-1)|5000|0|-1|-1|1|1||anchore'")
            .Fake("redis-cli", "printf 'redis_version:7.4.6\\r\\n'")
            .Fake("kubectl", Cluster.Format("33554432Ki|16|5.15.0-1041-aws|containerd://1.7.2|linux|amd64|", 40))
            .Fake("getent", "exit 0")
            .Fake("nc", "case $1 in -h) printf '\\t-z scan\\n' ;; esac")
            .Fake("df", Disk("99999999999"))
            .Options(
                "--postgres",
                "postgresql://anchore@db/anchore",
                "--redis",
                "cache",
                "--registry",
                "registry.example:5000",
                "--scratch",
                "/"
            );

    /// <summary>What a stand-in for uname does.</summary>
    public static string Machine(string system, string kernel) => $"case $1 in -s) echo '{system}' ;; *) echo '{kernel}' ;; esac";

    /// <summary>What a stand-in for df does.</summary>
    public static string Disk(string kilobytes) =>
        $"printf 'Filesystem 1024-blocks Used Available Capacity Mounted on\\n//nas/my disk 1 2 {kilobytes} 7%% /my disk 9%% of\\n'";

    public Site With(string tool, string path)
    {
        File.CreateSymbolicLink(Path.Combine(environment["PATH"], tool), path);
        return this;
    }

    public Site Without(string tool)
    {
        File.Delete(Path.Combine(environment["PATH"], tool));
        return this;
    }

    /// <summary>Puts a stand-in for a program on the path.</summary>
    public Site Fake(string tool, string does)
    {
        var path = Path.Combine(environment["PATH"], tool);
        File.Delete(path);
        File.WriteAllText(path, "#!/bin/sh\n" + does + "\n");
        Programs.Run(Programs.Find("chmod"), ["755", path]);
        return this;
    }

    public Site Set(string variable, string value)
    {
        environment[variable] = value;
        return this;
    }

    public Site Options(params string[] more)
    {
        options.AddRange(more);
        return this;
    }

    /// <summary>Takes all options away that were set before.</summary>
    public Site WithoutOptions()
    {
        options.Clear();
        return this;
    }

    public Outcome Run(string script)
    {
        var path = Path.Combine(Folder, "preflight.sh");
        File.WriteAllText(path, script, new UTF8Encoding(false));
        return Programs.Run(Shell[0], [.. Shell[1..], path, .. options], environment);
    }

    /// <summary>A command for a stand-in, which records a text that the shell expands.</summary>
    public string Record(string text) => $"printf '%s\\n' \"{text}\" >> {Records}";

    /// <summary>What stand-ins recorded.</summary>
    public string[] Recorded => File.Exists(Records) ? File.ReadAllLines(Records) : [];

    private string Records => Path.Combine(Folder, "records");

    /// <summary>Runs the script as <c>curl … | sh -s -- --help</c> does.</summary>
    public Outcome Pipe(string script) => Programs.Run(Shell[0], [.. Shell[1..], "-s", "--", .. options], environment, script);

    /// <summary>Runs the script of the plan and gives the line of one check, which must be there once.</summary>
    public string LineOf(string check, string plan = "{}") =>
        Assert.Single(Run(Scripts.Format(plan)).Output.Split('\n'), line => line.Contains("  " + check + ": ", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
