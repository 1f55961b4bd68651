using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents;

/// <summary>An option of a file beside the deployment.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="ChoicesOf">The words it may take.</param>
/// <param name="Default">The word that counts when it is not given; null when it then does not apply.</param>
/// <param name="IsRequired">Whether the file cannot be written without it.</param>
public sealed record ExportOption(
    string Name,
    Func<SizingEngine, IReadOnlyList<string>> ChoicesOf,
    string? Default = null,
    bool IsRequired = false
)
{
    /// <summary>The release to compare with: a rule book's id or any version that one covers.</summary>
    public static readonly ExportOption To = new("to", engine => [.. engine.Catalog.Books.Select(book => book.Release)])
    {
        Read = (engine, text) => engine.Catalog.FindCovering(text)?.Release,
    };

    /// <summary>One of the choices that a text stands for; null when it stands for none.</summary>
    public Func<SizingEngine, string, string?> Read { get; private init; } = (_, text) => text;
}
