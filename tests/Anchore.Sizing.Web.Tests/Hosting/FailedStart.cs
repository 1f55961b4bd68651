using System.Diagnostics;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>A start of the application that is expected to fail.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Everything it printed.</param>
public sealed record FailedStart(int ExitCode, string Output)
{
    public static async Task<FailedStart> TryAsync(string library, params (string Name, string Value)[] settings)
    {
        using var process = Process.Start(ServerProcess.StartOf(library, [("ASPNETCORE_URLS", "http://127.0.0.1:0"), .. settings]))!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
            await process.WaitForExitAsync();
            return new FailedStart(process.ExitCode, output + await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
