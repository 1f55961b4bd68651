using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Anchore's metrics in Prometheus' text form: the mean time of an analysis, which is a field of the plan.</summary>
internal sealed partial class AnchoreMetrics(Func<string, SourceBuilder> open)
{
    private decimal seconds;
    private decimal count;

    public bool Take(string text)
    {
        if (!text.StartsWith("anchore_", StringComparison.Ordinal) && !text.StartsWith("# HELP anchore_", StringComparison.Ordinal)
            && !text.StartsWith("# TYPE anchore_", StringComparison.Ordinal))
        {
            return false;
        }

        open("prometheus-anchore");
        if (Sum().Match(text) is { Success: true } match && !text.Contains("status=\"error", StringComparison.Ordinal)
            && decimal.TryParse(match.Groups[2].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            seconds += match.Groups[1].Value == "sum" ? value : 0;
            count += match.Groups[1].Value == "count" ? value : 0;
        }

        return true;
    }

    public void Complete()
    {
        if (count > 0 && seconds > 0)
        {
            open("prometheus-anchore").Site.MinutesPerImage = Math.Round(Math.Clamp(seconds / count / 60, 0.01m, 1440m), 2);
        }
    }

    [GeneratedRegex(@"^anchore_analysis_time_seconds_(sum|count)(?:\{[^}]*\})?\s+(\S+)")]
    private static partial Regex Sum();
}
