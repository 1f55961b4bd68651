namespace Anchore.Sizing.Engine.Plans;

/// <summary>Whether a deployment can be installed as it is planned.</summary>
public enum PlanStatus
{
    /// <summary>No finding is a warning or an error.</summary>
    Ready,

    /// <summary>At least one finding is a warning, none an error.</summary>
    Attention,

    /// <summary>At least one finding is an error: the deployment does not meet a requirement.</summary>
    Blocked,
}
