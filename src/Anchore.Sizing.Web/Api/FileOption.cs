using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Web.Api;

/// <summary>An option of a file beside the deployment.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="ChoicesOf">The words it may take.</param>
/// <param name="Default">The word that counts when it is not given; null when it then does not apply.</param>
/// <param name="IsRequired">Whether the file cannot be written without it.</param>
public sealed record FileOption(string Name, Func<SizingEngine, IReadOnlyList<string>> ChoicesOf, string? Default = null, bool IsRequired = false)
{
    /// <summary>The paper that a PDF is laid out for.</summary>
    public static readonly FileOption Paper = new("paper", _ => ["a4", "letter"], "a4");

    /// <summary>The release to compare with: a rule book's id or any version that one covers.</summary>
    public static readonly FileOption To = new("to", engine => [.. engine.Catalog.Books.Select(book => book.Release)])
    {
        Read = (engine, text) => engine.Catalog.FindCovering(text)?.Release,
    };

    /// <summary>One of the choices that a text stands for; null when it stands for none.</summary>
    public Func<SizingEngine, string, string?> Read { get; private init; } = (_, text) => text;
}
