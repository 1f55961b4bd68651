namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>The shells that the script must run under.</summary>
internal static class Shells
{
    public static string[] Dash { get; } = [Programs.Find("dash", "dash")];

    public static string[] Busybox { get; } = [Programs.Find("busybox", "busybox"), "sh"];

    public static string[] Named(string name) => name == "dash" ? Dash : Busybox;
}
