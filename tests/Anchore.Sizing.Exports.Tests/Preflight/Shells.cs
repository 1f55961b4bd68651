namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>The shells that the script must run under.</summary>
internal static class Shells
{
    private static readonly Dictionary<string, Func<string[]>> All = new()
    {
        ["dash"] = () => [Programs.Find("dash", "dash")],
        ["busybox"] = () => [Programs.Find("busybox", "busybox"), "sh"],
        ["bash"] = () => [Programs.Find("bash", "bash"), "--posix"],
        ["ksh"] = () => [Programs.Find("ksh93", "ksh93u+m")],

        // Counts with 32 bits.
        ["mksh"] = () => [Programs.Find("mksh", "mksh")],
    };

    public static TheoryData<string> Names { get; } = [.. All.Keys];

    public static string[] Dash => Named("dash");

    public static string[] Busybox => Named("busybox");

    public static string[] Named(string name) => All[name]();
}
