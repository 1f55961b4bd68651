using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class FieldGroupTests
{
    public static TheoryData<string> Releases => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_field_but_name_release_and_preflight_stands_in_exactly_one_group(string release)
    {
        var vocabulary = new DeploymentCodec(RuleBookCatalog.Shipped).VocabularyOf(release);

        var grouped = FieldGroup.Of(vocabulary).SelectMany(group => group.FieldsIn(vocabulary)).Select(field => field.Name);

        Assert.Equal(vocabulary.Fields.Select(field => field.Name).Except(["name", "release", "preflight"]).Order(), grouped.Order());
    }
}
