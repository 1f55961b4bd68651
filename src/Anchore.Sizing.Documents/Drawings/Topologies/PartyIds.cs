namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The rule books' names for parties that the picture treats in their own way.</summary>
internal static class PartyIds
{
    public const string Services = "services";
    public const string Nodes = "nodes";
    public const string Database = "postgres";
    public const string Redis = "redis";
    public const string ObjectStore = "objectStore";
    public const string Proxy = "proxy";
}
