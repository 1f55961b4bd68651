using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Exports.Json;

namespace Anchore.Sizing.Web.Api;

/// <summary>The URL that responds with the catalogue of machine types.</summary>
internal static class NodeTypeEndpoint
{
    public static void MapNodeTypes(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/node-types", () => TypedResults.Bytes(NodeTypeJson.Write(NodeTypeCatalog.Shipped), "application/json"))
            .Describe("The machine types that nodes can be chosen from, with what each platform leaves to pods.");
}
