namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>What an endpoint's answer counts for among the files that a client may ask for.</summary>
internal interface IExportCost
{
    /// <summary>1 for a PDF, 0 for what takes a fraction of a millisecond.</summary>
    int Cost { get; }
}
