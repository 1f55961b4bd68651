namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>A validator of our own, which says itself what it allows.</summary>
internal interface IDescribedValidator
{
    /// <summary>The allowed values in words.</summary>
    string Allowed { get; }
}
