namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>A page that writes files to show them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WritesFilesAttribute(int cost) : Attribute, IExportCost
{
    public int Cost => cost;
}
