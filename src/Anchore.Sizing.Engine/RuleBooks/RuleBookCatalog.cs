using System.Collections.Frozen;
using System.Reflection;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks.Files;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The rule books that a calculator knows.</summary>
public sealed class RuleBookCatalog
{
    /// <summary>The release that a deployment is for when it names none and the operator sets no other.</summary>
    public const string DefaultRelease = "4.0";

    private readonly FrozenDictionary<string, RuleBook> byRelease;

    /// <param name="books">Any number of rule books, the default release among them, from the oldest release to the newest.</param>
    /// <param name="defaultRelease">The release of a deployment that names none: a rule book's id or a version that one covers.</param>
    /// <exception cref="RuleBookException">The default release is missing, or a release stands twice.</exception>
    public RuleBookCatalog(IReadOnlyList<RuleBook> books, string defaultRelease = DefaultRelease)
    {
        if (books.GroupBy(book => book.Release).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new RuleBookException($"Release {twice.Key} has two rule books.");
        }

        Books = books;
        byRelease = books.ToFrozenDictionary(book => book.Release);
        Default = FindCovering(defaultRelease) ?? throw new RuleBookException($"There is no rule book for release {defaultRelease}.");
    }

    /// <summary>The rule books that ship with the calculator.</summary>
    public static RuleBookCatalog Shipped { get; } = new([.. ReadEmbedded()]);

    /// <summary>Every rule book, from the oldest release to the newest.</summary>
    public IReadOnlyList<RuleBook> Books { get; }

    /// <summary>The rule book of a deployment that names no release.</summary>
    public RuleBook Default { get; }

    /// <summary>The rule book of the vendor's newest release that is known.</summary>
    public RuleBook Latest => Books[^1];

    /// <summary>The rule book of a release, or nothing.</summary>
    public RuleBook? Find(string release) => byRelease.GetValueOrDefault(release);

    /// <summary>The rule book of a release's id, or of a version that one covers; null when there is none.</summary>
    public RuleBook? FindCovering(string release) =>
        Find(release)
        ?? (VersionNumber.TryParse(release) is { } version ? Books.FirstOrDefault(book => book.Covers.Contains(version)) : null);

    /// <summary>The rule book that a release is planned with: its own, the one that covers it, or the nearest older one.</summary>
    /// <returns>Null when the text is no version, or one that is older than every rule book.</returns>
    public ResolvedRelease? Resolve(string release)
    {
        if (VersionOutput.Find(release) is not { } version)
        {
            return null;
        }

        var book = FindCovering(version.Text) ?? Books.LastOrDefault(book => !version.IsOlderThan(book.Covers.From));
        return book is null ? null : new ResolvedRelease(book, version.Text == book.Release ? null : version);
    }

    /// <summary>The same rule books with another default release; null when no rule book covers it.</summary>
    public RuleBookCatalog? WithDefault(string release) => FindCovering(release) is null ? null : new RuleBookCatalog(Books, release);

    /// <summary>Reads a rule book from the text of its data file.</summary>
    /// <param name="name">What messages call the file.</param>
    /// <param name="json">The content of the file.</param>
    /// <exception cref="RuleBookException">The text is not a rule book.</exception>
    public static RuleBook Read(string name, string json) => RuleBookReader.Read(name, json);

    private static IEnumerable<RuleBook> ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("RuleBooks/", StringComparison.Ordinal))
            .Select(name => Read(name, ReadText(assembly, name)))
            .OrderBy(book => Version.Parse(book.Covers.From.Text));
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
