namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A deployment that was read, with everything that was wrong with it.</summary>
/// <param name="Deployment">What could be read; a field with an error has its value of the deployment that reading began with.</param>
/// <param name="Errors">Every failing field; empty when the deployment is what was written.</param>
public sealed record Decoded(Deployment Deployment, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Whether nothing was wrong.</summary>
    public bool IsValid => Errors.Count == 0;
}
