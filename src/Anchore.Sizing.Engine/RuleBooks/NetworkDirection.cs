namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>Where a connection goes, seen from the deployment.</summary>
public enum NetworkDirection
{
    /// <summary>From outside into the deployment.</summary>
    Ingress,

    /// <summary>Out of the deployment.</summary>
    Egress,

    /// <summary>Between parts of the deployment.</summary>
    Internal,
}
