using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>A deployment carried over to another release.</summary>
/// <param name="Deployment">The deployment under the other release.</param>
/// <param name="Remarks">What could not be carried over as it was, and what became of it.</param>
public sealed record ReleaseMigration(Deployment Deployment, IReadOnlyList<FieldError> Remarks)
{
    internal static ReleaseMigration To(DeploymentSchema target, Deployment deployment, DeploymentSchema source)
    {
        // The version that is installed says something about its own release only.
        var moved = target.Defaults with { ReleaseVersion = target == source ? deployment.ReleaseVersion : null };
        var remarks = new List<FieldError>();
        foreach (var field in source.Fields.Where(field => !ReleaseFields.Names.Contains(field.Name) && source.IsGiven(field, deployment)))
        {
            var text = field.Write(deployment);
            if (target.Find(field.Name) is not { } same)
            {
                remarks.Add(
                    new FieldError(
                        field.Name,
                        $"{field.Label}: {target.Book.Product} has no such {(source.Book.FindService(field.Name) is null ? "field" : "service")}; {text} was left out. {target.Book.Retired.GetValueOrDefault(field.Name)}".TrimEnd()
                    )
                );
            }
            else if (target.TryTake(same, text, moved) is { } taken)
            {
                moved = taken;
            }
            else
            {
                remarks.Add(
                    new FieldError(
                        field.Name,
                        $"{field.Label}: {text} is not possible in {target.Book.Product} (allowed: {same.Allowed}); the default {same.Write(target.Defaults)} was taken."
                    )
                );
            }
        }

        foreach (var field in target.Fields.Where(field => source.Find(field.Name) is not { } same || !source.IsGiven(same, deployment)))
        {
            moved = field.TakeDefault(moved);
        }

        return new ReleaseMigration(moved, remarks);
    }
}
