using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Where the values of fields come from.</summary>
public sealed class ValueOriginTests
{
    [Theory]
    [InlineData("", "images", ValueOrigin.Default)]
    [InlineData("images=1000", "images", ValueOrigin.Default)]
    [InlineData("images=5000", "images", ValueOrigin.Entered)]
    [InlineData("objectStore=s3", "objectStore", ValueOrigin.Entered)]
    [InlineData("objectStore=s3", "objectStoreLocation", ValueOrigin.Default)]
    [InlineData("objectStore=s3&objectStoreLocation=inside", "objectStoreLocation", ValueOrigin.Entered)]
    [InlineData("objectStore=database&objectStoreLocation=inside", "objectStoreLocation", ValueOrigin.Default)]
    public void A_value_is_entered_unless_it_is_what_the_field_has_without_it(string query, string field, ValueOrigin expected) =>
        Assert.Equal(expected, PlanOf(query).OriginOf(Calculator.Shipped.Codec.Default[field]));

    [Theory]
    [InlineData("images=5000", ValueOrigin.Imported, LeafKind.Input)]
    [InlineData("", ValueOrigin.Default, LeafKind.Default)]
    public void An_imported_value_says_so_wherever_it_is_used_unless_it_is_the_default(string query, ValueOrigin origin, LeafKind kind)
    {
        var plan = PlanOf(query, "images");

        var images = plan[FigureIds.Object].Derivation.Terms.OfType<FieldLeaf>().Single(leaf => leaf.Field == "images");

        Assert.Equal((origin, kind), (images.Origin, images.Kind));
        Assert.Equal(origin, plan.OriginOf(plan.DeploymentSchema["images"]));
    }

    [Fact]
    public void Only_the_imported_fields_are_imported()
    {
        var plan = PlanOf("images=5000&spareNodes=2", "images");

        Assert.Equal(ValueOrigin.Entered, plan.OriginOf(plan.DeploymentSchema["spareNodes"]));
    }

    private static SizingPlan PlanOf(string query, params string[] imported)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(query);
        Assert.Empty(decoded.Errors);
        return Calculator.Shipped.Plan(decoded.Deployment, imported);
    }
}
