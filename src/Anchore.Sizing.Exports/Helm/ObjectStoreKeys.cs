namespace Anchore.Sizing.Exports.Helm;

/// <summary>How a chart names where analysis documents are kept.</summary>
/// <param name="Driver">The key path of the storage driver.</param>
/// <param name="Drivers">The drivers that it takes beside the database.</param>
/// <param name="ServiceAccount">The key of the service account of its pods.</param>
/// <param name="TakesSecret">Whether it reads credentials from a secret that the driver's settings name.</param>
internal sealed record ObjectStoreKeys(string Driver, IReadOnlyList<string> Drivers, string ServiceAccount, bool TakesSecret);
