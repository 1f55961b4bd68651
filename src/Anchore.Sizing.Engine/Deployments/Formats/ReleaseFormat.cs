using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Releases by version; the value is the id of the rule book that the version is planned with.</summary>
internal sealed class ReleaseFormat(RuleBookCatalog catalog) : TextualFormat<string>
{
    public override FieldKind Kind => FieldKind.Choice;

    public override ParseResult<string> Read(string text) => catalog.Resolve(text) is { } resolved
        ? ParseResult<string>.Success(resolved.Book.Release)
        : ParseResult<string>.Failure("is not a version of a release that is known");

    public override string Write(string value) => value;

    public override string Describe(string limits) => string.Join(", ", catalog.Books.Select(book => book.Release));
}
