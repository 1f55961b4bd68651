using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Holds a deployment to the limits of its release's fields and reports every field that breaks them.</summary>
public sealed class DeploymentValidator : AbstractValidator<Deployment>
{
    /// <param name="vocabulary">The fields of the release that the deployments are for.</param>
    public DeploymentValidator(Vocabulary vocabulary)
    {
        foreach (var field in vocabulary.Fields)
        {
            field.AddRuleTo(this);
        }
    }
}
