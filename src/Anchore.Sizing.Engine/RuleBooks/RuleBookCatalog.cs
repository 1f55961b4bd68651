using System.Collections.Frozen;
using System.Reflection;
using Anchore.Sizing.Engine.RuleBooks.Files;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The rule books that a calculator knows.</summary>
public sealed class RuleBookCatalog
{
    /// <summary>The release that a deployment is for when it names none.</summary>
    public const string DefaultRelease = "4.0";

    private readonly FrozenDictionary<string, RuleBook> byRelease;

    /// <param name="books">Any number of rule books, the default release among them, from the oldest release to the newest.</param>
    /// <exception cref="RuleBookException">The default release is missing, or a release stands twice.</exception>
    public RuleBookCatalog(IReadOnlyList<RuleBook> books)
    {
        if (books.GroupBy(book => book.Release).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new RuleBookException($"Release {twice.Key} has two rule books.");
        }

        Books = books;
        byRelease = books.ToFrozenDictionary(book => book.Release);
        Default = Find(DefaultRelease) ?? throw new RuleBookException($"There is no rule book for release {DefaultRelease}.");
    }

    /// <summary>The rule books that ship with the calculator.</summary>
    public static RuleBookCatalog Shipped { get; } = new([.. ReadEmbedded()]);

    /// <summary>Every rule book, from the oldest release to the newest.</summary>
    public IReadOnlyList<RuleBook> Books { get; }

    /// <summary>The rule book of <see cref="DefaultRelease"/>.</summary>
    public RuleBook Default { get; }

    /// <summary>The rule book of a release, or nothing.</summary>
    public RuleBook? Find(string release) => byRelease.GetValueOrDefault(release);

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
            .OrderBy(book => Version.Parse(book.Release));
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
