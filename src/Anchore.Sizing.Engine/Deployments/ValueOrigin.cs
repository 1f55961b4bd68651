namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Where the value of a field comes from.</summary>
public enum ValueOrigin
{
    /// <summary>A person or a program gave it.</summary>
    Entered,

    /// <summary>It was not given: the release's default, or what follows from other fields.</summary>
    Default,

    /// <summary>It was not given: the plan chose it.</summary>
    Recommended,

    /// <summary>It was read from a file of the site, such as the summary of a preflight run.</summary>
    Imported,
}
