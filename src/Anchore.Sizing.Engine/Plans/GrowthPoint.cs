namespace Anchore.Sizing.Engine.Plans;

/// <summary>What a deployment holds at the end of a month.</summary>
/// <param name="Month">Months from today; 0 is today.</param>
/// <param name="Images">Images stored.</param>
/// <param name="ObjectStorage">Object storage in bytes.</param>
public sealed record GrowthPoint(long Month, long Images, decimal ObjectStorage);
