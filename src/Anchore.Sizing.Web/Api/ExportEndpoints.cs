using System.IO.Hashing;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Hosting.Telemetry;
using Microsoft.Net.Http.Headers;

namespace Anchore.Sizing.Web.Api;

/// <summary>The addresses that answer with a plan's files.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.ServiceProvider.GetRequiredService<PlanExports>();
        foreach (var export in exports.All)
        {
            Map(app, "/api/v1/" + export.FileName, export);
        }

        var json = exports["plan.json"];
        app.MapPost("/api/v1/plan", (Delegate)((HttpContext context) => AnswerBodyAsync(context, json))).DescribeAsFile(json);
    }

    private static void Map(IEndpointRouteBuilder app, string address, IPlanExport export)
    {
        app.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => AnswerQueryAsync(context, export)))
            .DescribeAsFile(export);
        app.MapPost(address, (Delegate)((HttpContext context) => AnswerBodyAsync(context, export))).DescribeAsFile(export);
    }

    private static Task<IResult> AnswerQueryAsync(HttpContext context, IPlanExport export)
    {
        var query = ExportQuery.Read(context.Request, export, Engine(context));
        return AnswerAsync(context, export, query, query.DecodeDeployment());
    }

    private static async Task<IResult> AnswerBodyAsync(HttpContext context, IPlanExport export)
    {
        var (bytes, refusal) = await JsonBody.ReadAsync(context.Request);
        if (refusal is not null)
        {
            return refusal;
        }

        var query = ExportQuery.Read(context.Request, export, Engine(context));
        var decoded = Engine(context).Codec.DecodeJson(bytes);
        return query.HasDeployment
            ? Problems.Create([
                .. decoded.Errors,
                .. query.Errors,
                new FieldError("query", $"The deployment is given in the body. Allowed in the query: {OptionsOf(export)}."),
            ])
            : await AnswerAsync(context, export, query, decoded);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, IPlanExport export, ExportQuery query, Decoded decoded)
    {
        FieldError[] errors = [.. decoded.Errors, .. query.Errors];
        if (errors.Length > 0)
        {
            return Problems.Create(errors);
        }

        using var turn = await context.RequestServices.GetRequiredService<ExportGate>().EnterAsync(export.Cost, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            Instruments.Refused(export.FileName);
            return Refusals.TooMany(context, ExportGate.Wait);
        }

        var engine = Engine(context);
        var plan = engine.Plan(decoded.Deployment);
        var link = context.RequestServices.GetRequiredService<PublicAddress>().Of(plan.Link);
        var content = Instruments.Write(export, ExportRequest.Create(plan, engine, link, query.Options));
        Instruments.PlanMade(plan.Book.Release, "interface");
        context.Response.Headers.CacheControl = "private, no-cache";
        SetDownloadName(context.Response, export, plan);
        return TypedResults.Bytes(content.Bytes, export.MediaType, entityTag: TagOf(content.Bytes.Span));
    }

    // JSON is read where it arrives; the other files are saved.
    private static void SetDownloadName(HttpResponse response, IPlanExport export, SizingPlan plan)
    {
        var disposition = new ContentDispositionHeaderValue(export.MediaType == "application/json" ? "inline" : "attachment");
        disposition.SetHttpFileName(DownloadName.Create(plan.Deployment.Name, export.FileName));
        response.Headers.ContentDisposition = disposition.ToString();
    }

    private static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> bytes) => new($"\"{Convert.ToHexStringLower(XxHash128.Hash(bytes))}\"");

    private static string OptionsOf(IPlanExport export) =>
        export.Options.Count == 0 ? "nothing" : string.Join(", ", export.Options.Select(option => option.Name));

    private static SizingEngine Engine(HttpContext context) => context.RequestServices.GetRequiredService<SizingEngine>();
}
