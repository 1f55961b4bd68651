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

    [Theory]
    [InlineData("images=5000&largestImage=1.2 GB", ValueOrigin.Imported, ValueOrigin.Imported)]
    // Written in another way, it is the same value.
    [InlineData("images=5000&largestImage=1200 MB", ValueOrigin.Imported, ValueOrigin.Imported)]
    [InlineData("images=5001&largestImage=1.2 GB", ValueOrigin.Entered, ValueOrigin.Imported)]
    [InlineData("images=5000&largestImage=1.3 GB", ValueOrigin.Imported, ValueOrigin.Entered)]
    [InlineData("", ValueOrigin.Default, ValueOrigin.Default)]
    public void A_value_of_an_inventory_is_imported_until_it_is_changed(string query, ValueOrigin images, ValueOrigin largest)
    {
        var note = ImportedValues.Format("5,000 images counted in docker-images, read on 2026-11-26",
            [new("images", "5000"), new("largestImage", "1.2 GB"), new("spareNodes", "3")]);
        var decoded = Calculator.Shipped.Codec.DecodeQuery($"{query}&spareNodes=2&inventory={Uri.EscapeDataString(note)}");
        Assert.Empty(decoded.Errors);

        var plan = Calculator.Shipped.Plan(decoded.Deployment);

        Assert.Equal([images, largest, ValueOrigin.Entered],
            new[] { "images", "largestImage", "spareNodes" }.Select(name => plan.OriginOf(plan.DeploymentSchema[name])));
    }

    [Fact]
    public void A_note_holds_as_many_values_as_fit()
    {
        var sentence = new string('a', ImportedValues.MostCharacters - 20);

        var note = ImportedValues.Format(sentence, [new("kernel", new string('5', 40)), new("images", "1"), new("spareNodes", "3")]);

        Assert.Equal(sentence + "; images=1", note);
    }

    private static SizingPlan PlanOf(string query, params string[] imported)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(query);
        Assert.Empty(decoded.Errors);
        return Calculator.Shipped.Plan(decoded.Deployment, imported);
    }
}
