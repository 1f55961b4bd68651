using System.Text;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Engine.Tests.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests;

/// <summary>The calculator under test, with the shipped rule books and an imagined one beside them.</summary>
public static class Calculator
{
    /// <summary>What customers use.</summary>
    public static SizingEngine Shipped { get; } = new(RuleBookCatalog.Shipped);

    /// <summary>The shipped releases and <see cref="ImaginedRelease"/>, whose figures are easy to work out.</summary>
    public static SizingEngine Wider { get; } = new(new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books, ImaginedRelease.Book]));

    /// <summary>The releases for which every law must hold.</summary>
    public static TheoryData<string> Releases => [.. Shipped.Catalog.Books.Select(book => book.Release)];

    /// <summary>The shipped releases, read from their files again: what a start of the application does.</summary>
    public static SizingEngine StartAnew() =>
        new(
            new RuleBookCatalog([
                .. Shipped.Catalog.Books.Select(book => RuleBookCatalog.Read(book.Release, RuleBookDraft.ShippedText(book.Release))),
            ])
        );

    /// <summary>Generates valid deployments of a release.</summary>
    public static Gen<Deployment> Deployments(string release) => DeploymentGenerator.Create(DeploymentSchema(release));

    public static DeploymentSchema DeploymentSchema(string release) => Wider.Codec.SchemaOf(release);

    public static Decoded DecodeJson(string json) => Shipped.Codec.DecodeJson(Encoding.UTF8.GetBytes(json));

    /// <summary>The plan of a valid deployment, of any release.</summary>
    public static SizingPlan Plan(string json)
    {
        var decoded = Wider.Codec.DecodeJson(Encoding.UTF8.GetBytes(json));
        Assert.Empty(decoded.Errors);
        return Wider.Plan(decoded.Deployment);
    }

    /// <summary>Every field as text: how a failing property shows its deployment.</summary>
    public static string Print(Deployment deployment) =>
        string.Join(", ", DeploymentSchema(deployment.Release).Fields.Select(field => $"{field.Name}={field.Write(deployment)}"));
}
