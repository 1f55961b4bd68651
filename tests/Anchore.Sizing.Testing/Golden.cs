using System.Runtime.CompilerServices;
using Xunit;

namespace Anchore.Sizing.Testing;

/// <summary>
/// Compares text with a golden file that stands beside the test. Run the tests with <c>ACCEPT_GOLDEN=1</c> in the environment to write
/// what the code says now into the source tree, and review the change like any other.
/// </summary>
public static class Golden
{
    private const string Switch = "ACCEPT_GOLDEN";

    private static bool Accepts => Environment.GetEnvironmentVariable(Switch) == "1";

    /// <param name="actual">What the code says.</param>
    /// <param name="name">What follows the test file's name, for example <c>Sample.json</c>.</param>
    /// <param name="test">The test file; the compiler fills it in.</param>
    public static void Match(string actual, string name, [CallerFilePath] string test = "")
    {
        var file = Path.ChangeExtension(test, name);
        if (Accepts)
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"There is no {Path.GetFileName(file)}. Run the tests with {Switch}=1 to write it, and review it.");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.True(
            expected == actual,
            $"{Path.GetFileName(file)} differs {FirstDifference(expected, actual)}. If it is meant, run the tests with {Switch}=1 and review the change."
        );
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Min(old.Length, now.Length))
            .FirstOrDefault(index => old[index] != now[index], Math.Min(old.Length, now.Length));
        return $"in line {line + 1}: \"{old.ElementAtOrDefault(line)}\" became \"{now.ElementAtOrDefault(line)}\"";
    }
}
