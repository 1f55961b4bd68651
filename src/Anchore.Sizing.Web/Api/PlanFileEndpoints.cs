using System.IO.Hashing;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Hosting.Telemetry;
using Microsoft.Net.Http.Headers;

namespace Anchore.Sizing.Web.Api;

/// <summary>The addresses that answer with a plan's files.</summary>
internal static class PlanFileEndpoints
{
    public static void MapPlanFiles(this IEndpointRouteBuilder app)
    {
        foreach (var file in PlanFile.All)
        {
            Map(app, "/api/v1/" + file.Name, file);
        }

        var json = PlanFile.All.Single(file => file.Name == "plan.json");
        app.MapPost("/api/v1/plan", (Delegate)((HttpContext context) => AnswerBodyAsync(context, json))).DescribeAsFile(json);
    }

    private static void Map(IEndpointRouteBuilder app, string address, PlanFile file)
    {
        app.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => AnswerQueryAsync(context, file))).DescribeAsFile(file);
        app.MapPost(address, (Delegate)((HttpContext context) => AnswerBodyAsync(context, file))).DescribeAsFile(file);
    }

    private static Task<IResult> AnswerQueryAsync(HttpContext context, PlanFile file)
    {
        var query = PlanQuery.Read(context.Request, file, Engine(context));
        return AnswerAsync(context, file, query, query.DecodeDeployment());
    }

    private static async Task<IResult> AnswerBodyAsync(HttpContext context, PlanFile file)
    {
        var (bytes, refusal) = await JsonBody.ReadAsync(context.Request);
        if (refusal is not null)
        {
            return refusal;
        }

        var query = PlanQuery.Read(context.Request, file, Engine(context));
        var decoded = Engine(context).Codec.DecodeJson(bytes);
        return query.HasDeployment
            ? Problems.Of([.. decoded.Errors, .. query.Errors, new FieldError("query", $"The deployment is given in the body. Allowed in the query: {OptionsOf(file)}.")])
            : await AnswerAsync(context, file, query, decoded);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, PlanFile file, PlanQuery query, Decoded decoded)
    {
        FieldError[] errors = [.. decoded.Errors, .. query.Errors];
        if (errors.Length > 0)
        {
            return Problems.Of(errors);
        }

        using var turn = await context.RequestServices.GetRequiredService<ExportGate>().EnterAsync(file.Cost, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            Instruments.Refused(file.Name);
            return Refusals.TooMany(context, ExportGate.Wait);
        }

        var engine = Engine(context);
        var plan = engine.Plan(decoded.Deployment);
        var link = context.RequestServices.GetRequiredService<PublicAddress>().Of(plan.Link);
        var content = Instruments.Write(file, PlanFileRequest.Of(plan, engine, link, query.Options));
        Instruments.PlanMade(plan.Book.Release, "interface");
        context.Response.Headers.CacheControl = "private, no-cache";
        SetDownloadName(context.Response, file, plan);
        return TypedResults.Bytes(content.Bytes, file.ContentType, entityTag: TagOf(content.Bytes.Span));
    }

    // JSON is read where it arrives; the other files are saved.
    private static void SetDownloadName(HttpResponse response, PlanFile file, SizingPlan plan)
    {
        var disposition = new ContentDispositionHeaderValue(file.ContentType == "application/json" ? "inline" : "attachment");
        disposition.SetHttpFileName(DownloadName.Of(plan.Deployment.Name, file.Name));
        response.Headers.ContentDisposition = disposition.ToString();
    }

    private static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> bytes) => new($"\"{Convert.ToHexStringLower(XxHash128.Hash(bytes))}\"");

    private static string OptionsOf(PlanFile file) =>
        file.Options.Count == 0 ? "nothing" : string.Join(", ", file.Options.Select(option => option.Name));

    private static SizingEngine Engine(HttpContext context) => context.RequestServices.GetRequiredService<SizingEngine>();
}
