using Xunit.Sdk;
using Xunit.v3;

namespace Anchore.Sizing.Testing;

/// <summary>
/// Lets the test projects run one after the other, however many of them the test command starts at once: each of them already keeps every
/// core busy, and browsers and servers that share a core with another project's answer too late for anybody's patience.
/// </summary>
public sealed class OneProjectAtATime : ITestPipelineStartup
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private FileStream? turn;

    /// <summary>Waits for the turn. The operating system gives it back when the process ends, whatever ends it.</summary>
    public async ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        while ((turn = TryTake()) is null)
        {
            await Task.Delay(Pause);
        }
    }

    public async ValueTask StopAsync()
    {
        if (turn is not null)
        {
            await turn.DisposeAsync();
        }
    }

    private static FileStream? TryTake()
    {
        try
        {
            return new FileStream(
                Path.Combine(Path.GetTempPath(), $"anchore-sizing-tests-{Environment.UserName}"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            return null;
        }
    }
}
