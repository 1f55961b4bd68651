namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Where the values of a deployment come from, field by field.</summary>
/// <param name="schema">The fields of the release.</param>
/// <param name="deployment">The values.</param>
/// <param name="imported">The names of fields that were read from files of the site;
/// a field that is at its default is not imported.</param>
internal sealed class FieldOrigins(DeploymentSchema schema, Deployment deployment, IReadOnlyCollection<string> imported)
{
    /// <summary>Where the value of a field comes from.</summary>
    public ValueOrigin this[Field field] => !schema.IsGiven(field, deployment) ? ValueOrigin.Default
        : imported.Contains(field.Name) ? ValueOrigin.Imported
        : ValueOrigin.Entered;
}
