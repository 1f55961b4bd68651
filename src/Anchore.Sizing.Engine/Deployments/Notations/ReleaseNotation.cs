using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Releases by version; the value is the id of the rule book that the version is planned with.</summary>
internal sealed class ReleaseNotation(RuleBookCatalog catalog) : TextualNotation<string>
{
    public override FieldKind Kind => FieldKind.Choice;

    public override Reading<string> Read(string text) => catalog.Resolve(text) is { } resolved
        ? Reading<string>.Of(resolved.Book.Release)
        : Reading<string>.Refused("is not a version of a release that is known");

    public override string Write(string value) => value;
}
