namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>Addresses that say a plan in their query.</summary>
internal static class PlanAddress
{
    /// <summary>The address of a file of the plan; the file may bring options of its own.</summary>
    public static string Create(string file, string link) => Join("/api/v1/" + file, link);

    /// <summary>The address of the comparison with another release, or of its choice.</summary>
    public static string Compare(string link, string? release = null) =>
        Join(release is null ? "/compare" : "/compare?to=" + release, link);

    /// <summary>An address with the plan in its query.</summary>
    public static string Join(string address, string link)
    {
        var query = link.TrimStart('/', '?');
        return query.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";
    }
}
