using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>The other properties prove something only about what is generated.</summary>
public sealed class DeploymentGeneratorTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Generates_valid_deployments_that_vary_every_field(string release)
    {
        var schema = Calculator.DeploymentSchema(release);
        var varied = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>();

        DeploymentGenerator.Create(schema).Sample(deployment => Look(schema, deployment, varied), iter: 300, print: Calculator.Print);

        var expected = schema
            .Fields.Where(field => field.Name != "release" && (field.Minimum is null || field.Minimum != field.Maximum))
            .Select(field => field.Name);
        Assert.Equal(expected.Order(StringComparer.Ordinal), varied.Keys.Order(StringComparer.Ordinal));
    }

    private static void Look(
        DeploymentSchema schema,
        Deployment deployment,
        System.Collections.Concurrent.ConcurrentDictionary<string, bool> varied
    )
    {
        Assert.Empty(schema.Validator.Validate(deployment).Errors);
        foreach (var field in schema.Fields.Where(field => field.Name != "release" && schema.IsGiven(field, deployment)))
        {
            varied[field.Name] = true;
        }
    }
}
