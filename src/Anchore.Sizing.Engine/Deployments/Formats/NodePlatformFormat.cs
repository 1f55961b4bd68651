using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Kubernetes platforms by their id.</summary>
internal sealed class NodePlatformFormat(NodeTypeCatalog catalog) : TextualFormat<NodePlatform>
{
    public override FieldKind Kind => FieldKind.Choice;

    public override ParseResult<NodePlatform> Read(string text) => catalog.FindPlatform(text.Trim()) is { } platform
        ? ParseResult<NodePlatform>.Success(platform)
        : ParseResult<NodePlatform>.Failure("is not known");

    public override string Write(NodePlatform value) => value.Id;

    public override string Describe(string limits) => string.Join(", ", catalog.Platforms);
}
