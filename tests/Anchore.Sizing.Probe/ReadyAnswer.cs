using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Anchore.Sizing.Probe;

/// <summary>
/// Reads a request and writes bytes that lay ready, with the headers of a plan: what remains of an answer when nothing is calculated.
/// </summary>
public static class ReadyAnswer
{
    /// <summary>Its address; <c>size</c> in the query is how many bytes are answered.</summary>
    public const string Path = "/probe/ready";

    private static readonly EntityTagHeaderValue Tag = new("\"0123456789abcdef0123456789abcdef\"");

    private static byte[] ready = [];

    internal static async Task AnswerAsync(HttpContext context)
    {
        await SkipBodyAsync(context.Request.BodyReader, context.RequestAborted);
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.ContentDisposition =
            "inline; filename=anchore-sizing-plan.json; filename*=UTF-8''anchore-sizing-plan.json";
        await TypedResults.Bytes(Ready(context.Request), "application/json", entityTag: Tag).ExecuteAsync(context);
    }

    private static byte[] Ready(HttpRequest request)
    {
        var size = int.Parse(request.Query["size"].ToString(), CultureInfo.InvariantCulture);
        if (ready.Length != size)
        {
            var bytes = new byte[size];
            bytes.AsSpan().Fill((byte)' ');
            ready = bytes;
        }

        return ready;
    }

    private static async Task SkipBodyAsync(PipeReader body, CancellationToken cancellation)
    {
        for (ReadResult read = default; !read.IsCompleted; body.AdvanceTo(read.Buffer.End))
        {
            read = await body.ReadAsync(cancellation);
        }
    }
}
