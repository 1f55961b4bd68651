using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Trials.Throughput;

/// <summary>Sends requests as fast as they are answered, with the program <c>wrk</c>.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    /// <summary>What came of a run.</summary>
    /// <param name="PerSecond">Answers a second.</param>
    /// <param name="Failed">Requests that were not answered with 200.</param>
    public sealed record Outcome(double PerSecond, long Failed);

    /// <param name="address">The server.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="request">A Lua expression of <c>n</c>, which counts on from request to request: the request.</param>
    /// <param name="first">Where <c>n</c> begins.</param>
    /// <exception cref="InvalidOperationException">There is no wrk, or it did not run.</exception>
    public static async Task<Outcome> RunAsync(Uri address, int seconds, string request, long first)
    {
        var script = Path.Combine(Path.GetTempPath(), $"anchore-sizing-{Guid.NewGuid():N}.lua");
        await File.WriteAllTextAsync(script, Script(request, first));
        try
        {
            var output = await OutputAsync(
                "-t1",
                $"-c{Connections}",
                $"-d{seconds}s",
                "--timeout",
                "10s",
                "-s",
                script,
                address.ToString()
            );
            var result = Result().Match(output);
            return result.Success
                ? new Outcome(Number(result, "requests") * 1_000_000 / Number(result, "microseconds"), (long)Number(result, "failed"))
                : throw new InvalidOperationException($"wrk did not run:\n{output}");
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(string request, long first) =>
        FormattableString.Invariant(
            $$"""
            local n = {{first}}
            function request()
              n = n + 1
              return {{request}}
            end
            function done(summary)
              local errors = summary.errors
              io.write(string.format("requests=%d microseconds=%d failed=%d\n", summary.requests, summary.duration, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
            end
            """
        );

    private static async Task<string> OutputAsync(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output + await errors;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("There is no wrk. Install the package wrk.");
        }
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"requests=(?<requests>\d+) microseconds=(?<microseconds>\d+) failed=(?<failed>\d+)")]
    private static partial Regex Result();
}
