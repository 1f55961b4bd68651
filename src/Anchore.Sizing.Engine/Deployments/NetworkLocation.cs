namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Where something stands that a deployment connects to.</summary>
public enum NetworkLocation
{
    /// <summary>Outside of the site's own network.</summary>
    Outside,

    /// <summary>Within the site's own network.</summary>
    Inside,
}
