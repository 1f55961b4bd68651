using System.Runtime.CompilerServices;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>The key paths that a version of the vendor's chart reads, as its values file lists them.</summary>
public sealed class ChartKeys
{
    private readonly HashSet<string> keys;
    private readonly HashSet<string> maps;

    private ChartKeys(string chart)
    {
        var name = chart.Replace(' ', '-');
        keys = [.. Lines($"keys-{name}"), .. Lines($"commented-keys-{name}")];
        maps = [.. Lines($"open-maps-{name}"), .. Lines($"commented-maps-{name}")];
        Refused = [.. Lines($"refused-{name}")];
        RefusedVariables = [.. Lines($"refused-variables-{name}")];
    }

    /// <summary>Paths that the chart refuses or ignores.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>Environment variables that the chart refuses in its lists extraEnv.</summary>
    public IReadOnlyList<string> RefusedVariables { get; }

    /// <param name="chart">Name and version, parted by a blank.</param>
    public static ChartKeys Create(string chart) => new(chart);

    /// <summary>Whether the path is a key of the chart or stands below a map that takes anything.</summary>
    public bool Know(string path) => keys.Contains(path) || maps.Contains(path) || Ancestors(path).Any(maps.Contains);

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            yield return path[..dot];
        }
    }

    private static string[] Lines(string name, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, name + ".txt");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] != '#')] : [];
    }
}
