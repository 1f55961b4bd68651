using Anchore.Sizing.Engine.NodeTypes;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes the catalogue of machine types as JSON.</summary>
public static class NodeTypeJson
{
    /// <summary>Every type with what platforms leave to pods.</summary>
    public static ReadOnlyMemory<byte> Write(NodeTypeCatalog catalog) => JsonResponses.Serialize(NodeTypeListResponse.FromCatalog(catalog));
}
