namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A workload to begin with where nothing is known yet; its numbers are assumptions.</summary>
/// <param name="Name">Its size in a word.</param>
/// <param name="Images">Images stored.</param>
/// <param name="LargestImage">Uncompressed size of the largest image.</param>
/// <param name="PerHour">Peak arrivals an hour.</param>
/// <param name="Minutes">Minutes for each image.</param>
public sealed record StartingPoint(string Name, string Images, string LargestImage, string PerHour, string Minutes)
{
    /// <summary>The starting points, the smallest first.</summary>
    public static IReadOnlyList<StartingPoint> All { get; } =
    [
        new("Small", "5,000", "2 GB", "10", "5"),
        new("Medium", "25,000", "5 GB", "40", "8"),
        new("Large", "250,000", "10 GB", "200", "10"),
    ];

    /// <summary>The numbers in a line.</summary>
    public string Description => $"{Images} images up to {LargestImage}, {PerHour} an hour at {Minutes} minutes each";

    /// <summary>The fields that it fills.</summary>
    public IReadOnlyList<FieldChange> Changes =>
        [new("images", Images), new("largestImage", LargestImage), new("imagesPerHour", PerHour), new("minutesPerImage", Minutes)];
}
