using Anchore.Sizing.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Anchore.Sizing.Web.Api;

/// <summary>Reads the body of a request, refusing what is too large before any of it is parsed.</summary>
internal static class JsonBody
{
    public const int Limit = 262_144;

    /// <summary>The bytes, or the answer that refuses them.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
        {
            return (default, Problems.NotJson(request.ContentType));
        }

        if (request.ContentLength > Limit)
        {
            return (default, Problems.TooLarge(Limit));
        }

        var buffer = new byte[Math.Min(Limit, request.ContentLength ?? Limit) + 1];
        var length = await request.Body.ReadAtLeastAsync(
            buffer,
            buffer.Length,
            throwOnEndOfStream: false,
            request.HttpContext.RequestAborted
        );
        return length > Limit ? (default, Problems.TooLarge(Limit)) : (buffer.AsMemory(0, length), null);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (
            type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)
        )
        && (
            type.Charset.Length == 0
            || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)
        );
}
