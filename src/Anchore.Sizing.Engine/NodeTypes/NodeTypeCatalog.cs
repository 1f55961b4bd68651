using System.Reflection;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>The machine types and platforms that nodes can be chosen from.</summary>
/// <param name="Types">The types, by provider and family, the smallest first.</param>
/// <param name="Platforms">The platforms.</param>
/// <param name="Rules">What platforms keep of a node.</param>
public sealed record NodeTypeCatalog(IReadOnlyList<NodeType> Types, IReadOnlyList<NodePlatform> Platforms, IReadOnlyList<Rule> Rules)
{
    /// <summary>The catalogue that ships with the calculator.</summary>
    public static NodeTypeCatalog Shipped { get; } =
        Files.NodeTypeReader.Read(ReadText("node-types.json"), ReadText("node-platforms.json"));

    /// <summary>The type of an id, or of a name where only one provider has it, in any case; null when there is none.</summary>
    public NodeType? Find(string text)
    {
        var wanted = text.Trim();
        return Types.FirstOrDefault(type => type.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? (Types.Where(type => type.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToArray() is [var only] ? only : null);
    }

    /// <summary>The types whose id holds every word of a text, in the catalogue's order.</summary>
    public IEnumerable<NodeType> Search(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Types.Where(type => words.All(word => type.Id.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The platform of an id, in any case; null when there is none.</summary>
    public NodePlatform? FindPlatform(string id) =>
        Platforms.FirstOrDefault(platform => platform.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The platforms that run on machines of a type.</summary>
    public IEnumerable<NodePlatform> PlatformsOf(NodeType type) =>
        Platforms.Where(platform => platform.Provider is null || platform.Provider == type.Provider);

    /// <summary>The platform that a type runs on unless another one is chosen: the first of its provider.</summary>
    public NodePlatform PlatformOf(NodeType type) => Platforms.First(platform => platform.Provider == type.Provider);

    private static string ReadText(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("NodeTypes/" + file)!);
        return reader.ReadToEnd();
    }
}
