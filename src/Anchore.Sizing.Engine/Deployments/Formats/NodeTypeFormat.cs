using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Machine types by <c>provider/name</c>, or by the name alone where only one provider has it, in any case.</summary>
internal sealed class NodeTypeFormat(NodeTypeCatalog catalog) : TextualFormat<NodeType>
{
    public override FieldKind Kind => FieldKind.NodeType;

    public override ParseResult<NodeType> Read(string text) => catalog.Find(text) is { } type
        ? ParseResult<NodeType>.Success(type)
        : ParseResult<NodeType>.Failure("is not in the catalogue" + Suggest(text));

    public override string Write(NodeType value) => value.Id;

    public override string Describe(string limits) =>
        "a type of the catalogue, such as aws/m6i.2xlarge; for any other node give installedMemory, installedCpu and nodePlatform";

    private string Suggest(string text) => catalog.Search(text).Take(3).ToArray() switch
    {
        [] => NearestName.Find(text.Trim(), catalog.Types.Select(type => type.Name)) is { } near ? $". Did you mean {near}?" : "",
        [var only] => $". Did you mean {only.Id}?",
        var several => $". Write one type, such as {string.Join(", ", several.Select(type => type.Id))}",
    };
}
