using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FieldGroupTests
{
    public static TheoryData<string> Releases => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_field_but_release_and_preflight_stands_in_exactly_one_group(string release)
    {
        var schema = new DeploymentCodec(RuleBookCatalog.Shipped).SchemaOf(release);

        var grouped = FieldGroup.CreateAll(schema).SelectMany(group => group.Fields.Concat(group.More)).Select(field => field.Name);

        Assert.Equal(schema.Fields.Select(field => field.Name).Except(["release", "preflight"]).Order(), grouped.Order());
    }
}
