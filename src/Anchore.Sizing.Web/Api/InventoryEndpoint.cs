using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Imports;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Anchore.Sizing.Web.Api;

/// <summary>The address that counts what the tools of a site print. Nothing of it is kept or logged.</summary>
internal static class InventoryEndpoint
{
    private const string Unread = "The inventory cannot be read.";
    private const int MostFiles = 1_000;
    private const int ExportCost = 1;

    // The parts of a multipart body have headers of their own.
    private const long MostBytesWithHeaders = InventoryReader.MostBytes + (MostFiles * 1_024);

    private static readonly string[] TextTypes =
        ["application/json", "application/octet-stream", "application/csv", "application/x-ndjson", "application/yaml",
            "application/x-yaml", "application/vnd.ms-excel"];

    public static void MapInventory(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/inventory", (Delegate)CountAsync)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytesWithHeaders))
            .Describe("Counts the images that the tools of a site list, and gives values for fields of a deployment.");

    private static async Task<IResult> CountAsync(HttpContext context)
    {
        var request = context.Request;
        var query = InventoryQuery.Read(request.QueryString.Value ?? "");
        if (query.Errors.Count > 0)
        {
            return Problems.Create(query.Errors, Unread);
        }

        if (request.ContentLength > MostBytesWithHeaders)
        {
            return Problems.TooLarge(InventoryReader.MostBytes);
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !(IsMultipart(type) || IsText(type)))
        {
            return Problems.NoText(request.ContentType);
        }

        using var turn = await context.RequestServices.GetRequiredService<ExportGate>().EnterAsync(ExportCost, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            return Refusals.TooMany(context, ExportGate.Wait);
        }

        try
        {
            var reader = new InventoryReader(query.Options, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
            await (IsMultipart(type) ? ReadFilesAsync(reader, request, type)
                : reader.ReadAsync(request.Body, cancellation: context.RequestAborted));
            return Answer(reader.Build(), query.Options, context.RequestServices.GetRequiredService<SizingEngine>());
        }
        catch (InventoryRefusedException refusal)
        {
            return refusal.IsTooLarge ? Problems.TooLarge(InventoryReader.MostBytes)
                : Problems.Create([new FieldError("body", refusal.Message)], Unread);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Problems.Create([new FieldError("body", "The multipart body breaks off or is not valid.")], Unread);
        }
    }

    private static IResult Answer(Inventory inventory, InventoryOptions options, SizingEngine engine)
    {
        if (inventory.IsReadable)
        {
            return TypedResults.Json(InventoryResponse.Create(inventory, options, engine.Codec.SchemaOf(engine.Catalog.Latest.Release)),
                InventoryResponse.Format);
        }

        var formats = string.Join("; ", InventoryReader.Formats);
        return Problems.Create([new FieldError("body", $"{inventory.UnreadReason} Formats that are read: {formats}.")], Unread);
    }

    private static async Task ReadFilesAsync(InventoryReader reader, HttpRequest request, MediaTypeHeaderValue type)
    {
        var parts = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body) { BodyLengthLimit = null };
        var aborted = request.HttpContext.RequestAborted;
        for (var count = 0; await parts.ReadNextSectionAsync(aborted) is { } part; count++)
        {
            if (count == MostFiles)
            {
                throw new InventoryRefusedException($"More than {MostFiles:#,0} files were given.");
            }

            await reader.ReadAsync(part.Body, cancellation: aborted);
        }
    }

    private static bool IsMultipart(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) && type.Boundary.Length is > 0 and <= 100;

    private static bool IsText(MediaTypeHeaderValue type) =>
        type.Type.Equals("text", StringComparison.OrdinalIgnoreCase)
        || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)
        || TextTypes.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase);
}
