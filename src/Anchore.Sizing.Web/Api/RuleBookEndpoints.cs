using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Web.Hosting;
using Microsoft.AspNetCore.Routing.Template;

namespace Anchore.Sizing.Web.Api;

/// <summary>The addresses that answer with the rules behind the plans.</summary>
internal static class RuleBookEndpoints
{
    private const string Json = "application/json";

    public static void MapRuleBooks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/rulebooks", (RuleBookCatalog catalog) => TypedResults.Bytes(RuleBookJson.WriteList(catalog), Json))
            .Describe("The releases that can be planned.");
        app.MapGet("/api/v1/rulebooks/{release}", (string release, RuleBookCatalog catalog) => Find(release, catalog))
            .Describe("Every rule of a release, with its value, unit, meaning and source.");
    }

    /// <summary>Responds in the API's own format where nothing is mapped.</summary>
    public static void MapUnknownApiAddresses(this IEndpointRouteBuilder app) =>
        app.Map(
                "/api/{**rest}",
                (HttpContext context, EndpointDataSource endpoints) => Refuse(context, MethodsOf(context.Request.Path, endpoints))
            )
            .ExcludeFromDescription();

    private static IResult Refuse(HttpContext context, string[] methods)
    {
        if (methods.Length == 0)
        {
            return Problems.NotFound("This URL is not part of the API; /openapi/v1.json lists those that are.");
        }

        context.Response.Headers.Allow = string.Join(", ", methods);
        return Problems.WrongMethod(context.Request.Method, methods);
    }

    private static string[] MethodsOf(PathString path, EndpointDataSource endpoints) =>
        [
            .. endpoints
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint =>
                    endpoint.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) == true
                    && new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, [])
                )
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Distinct(),
        ];

    private static IResult Find(string release, RuleBookCatalog catalog) =>
        catalog.FindCovering(release) is { } book
            ? TypedResults.Bytes(RuleBookJson.Write(book), Json)
            : Problems.NotFound(
                $"There is no rule book for this release. Known: {string.Join(", ", catalog.Books.Select(known => known.Release))}."
            );
}
