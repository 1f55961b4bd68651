namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>A page that writes files to show them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WritesFilesAttribute(int cost) : Attribute
{
    /// <summary>What they count for, see <see cref="Anchore.Sizing.Documents.IPlanExport.Cost"/>.</summary>
    public int Cost => cost;
}
