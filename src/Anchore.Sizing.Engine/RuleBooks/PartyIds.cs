namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The rule books' names for the parties of connections that plans treat in their own way; every service is a party too.</summary>
public static class PartyIds
{
    /// <summary>All services together.</summary>
    public const string Services = "services";

    /// <summary>The nodes, of which the container runtime opens connections.</summary>
    public const string Nodes = "nodes";

    /// <summary>The database.</summary>
    public const string Database = "postgres";

    /// <summary>The store of the UI's sessions.</summary>
    public const string Redis = "redis";

    /// <summary>The registries with the images to be analyzed; a field of the deployment says where they stand.</summary>
    public const string Registries = "registries";

    /// <summary>The object store; a field of the deployment says where it stands.</summary>
    public const string ObjectStore = "objectStore";

    /// <summary>The site's HTTP proxy, through which its connections to hosts outside go.</summary>
    public const string Proxy = "proxy";

    /// <summary>What stands in for a host outside on a site without internet access.</summary>
    public const string Mirror = "mirror";
}
