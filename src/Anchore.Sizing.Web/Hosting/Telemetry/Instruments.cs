using System.Diagnostics;
using System.Diagnostics.Metrics;
using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Web.Hosting.Telemetry;

/// <summary>What this application measures of itself. None of it says anything about a deployment but its release.</summary>
/// <remarks>Where nobody listens, measuring costs a comparison.</remarks>
internal static class Instruments
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "Anchore.Sizing";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Activities = new(Name);

    private static readonly Counter<long> Plans = Meter.CreateCounter<long>(
        "anchore_sizing.plans",
        "{plan}",
        "Plans made for the API and for pages, by release."
    );
    private static readonly Counter<long> Exports = Meter.CreateCounter<long>(
        "anchore_sizing.exports",
        "{file}",
        "Files asked for, by format and outcome: written, refused or failed."
    );
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "anchore_sizing.export.duration",
        "s",
        "How long writing a file takes, by format."
    );

    private static int openPages;

    static Instruments() =>
        Meter.CreateObservableUpDownCounter(
            "anchore_sizing.pages.open",
            () => Volatile.Read(ref openPages),
            "{page}",
            "Pages that are connected."
        );

    public static void PlanMade(string release, string maker) => Plans.Add(1, new("release", release), new("maker", maker));

    public static void PageOpened() => Interlocked.Increment(ref openPages);

    public static void PageClosed() => Interlocked.Decrement(ref openPages);

    /// <summary>A file was asked for and there was no room.</summary>
    public static void Refused(string format) => Count(format, "refused");

    /// <summary>Writes a file and takes the time.</summary>
    public static FileContent Write(IPlanExport export, ExportRequest request)
    {
        using var activity = Activities.StartActivity("export");
        activity?.SetTag("format", export.FileName);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var content = export.Write(request);
            Count(export.FileName, "written");
            return content;
        }
        catch
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            Count(export.FileName, "failed");
            throw;
        }
        finally
        {
            Durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("format", export.FileName));
        }
    }

    private static void Count(string format, string outcome) => Exports.Add(1, new("format", format), new("outcome", outcome));
}
