using System.Diagnostics.CodeAnalysis;

/// <summary>
/// Where the runtime begins when it is told to load this library (<c>DOTNET_STARTUP_HOOKS</c>): being loaded is all that it needs.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for this name outside of any namespace.")]
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}
