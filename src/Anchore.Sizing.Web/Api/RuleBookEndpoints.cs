using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;

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

    /// <summary>Answers in the interface's own shape where nothing is mapped.</summary>
    public static void MapUnknownApiAddresses(this IEndpointRouteBuilder app) =>
        app.Map("/api/{**rest}", () => Problems.NotFound("This address is not part of the interface; /openapi/v1.json lists those that are.")).ExcludeFromDescription();

    private static IResult Find(string release, RuleBookCatalog catalog) =>
        catalog.Find(release) is { } book
            ? TypedResults.Bytes(RuleBookJson.Write(book), Json)
            : Problems.NotFound($"There is no rule book for this release. Known: {string.Join(", ", catalog.Books.Select(known => known.Release))}.");
}
