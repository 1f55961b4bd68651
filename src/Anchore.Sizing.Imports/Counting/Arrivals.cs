namespace Anchore.Sizing.Imports.Counting;

/// <summary>How fast images come in, by the dates on which they were added.</summary>
internal static class Arrivals
{
    /// <summary>Dates that span less say nothing of a month.</summary>
    private const double ShortestDays = 28;

    private const double DaysOfMonth = 365.25 / 12;
    private const int MostMonths = 12;
    private const double LeastPerMonth = 0.5;

    /// <summary>
    /// Images added a month, over the last twelve months before the latest addition, or over the whole time where that is shorter,
    /// rounded up; null when it is less than one in two months. What was deleted since is not listed, so this is net growth.
    /// </summary>
    public static long? PerMonth(IReadOnlyList<DateTimeOffset> added)
    {
        if (added.Count < 2)
        {
            return null;
        }

        var last = added.Max();
        var days = (last - added.Min()).TotalDays;
        if (days < ShortestDays)
        {
            return null;
        }

        var months = Math.Min(MostMonths, days / DaysOfMonth);
        var from = last.AddDays(-months * DaysOfMonth);
        // The first of the whole time was there before; it is not growth of that time.
        var count = days <= MostMonths * DaysOfMonth ? added.Count(time => time > from) : added.Count(time => time >= from);
        return count / months < LeastPerMonth ? null : (long)Math.Ceiling(Math.Round(count / months, 6));
    }

    /// <summary>Arrivals in the busiest hour of the clock.</summary>
    public static long? PerHour(IReadOnlyList<DateTimeOffset> arrived) =>
        arrived.Count < 2 ? null : arrived.CountBy(time => time.ToUnixTimeSeconds() / 3_600).Max(hour => hour.Value);
}
