using System.Text;
using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Anchore.Sizing.Trials.Fuzz;

/// <summary>Sends hostile input to the application in memory, byte by byte as it was generated, and judges the answers.</summary>
internal sealed class ApiJudge(TestServer server, SizingEngine engine)
{
    private const int LargestBody = 262_144;

    private int answered;

    /// <summary>How many requests were answered with what they asked for.</summary>
    public int Answered => answered;

    /// <summary>What is wrong with the answer to a body, or nothing.</summary>
    public Task<string?> ComplaintAsync(byte[] body, string file) =>
        ComplaintAsync("POST", file, file == "compare.json" ? "?to=6.1" : "", body, body.Length <= LargestBody && engine.Codec.DecodeJson(body).IsValid);

    /// <summary>What is wrong with the answer to a query, or nothing.</summary>
    public Task<string?> ComplaintAsync(string query, string file) => ComplaintAsync("GET", file, "?" + query, [], null);

    // A query may hold options of the file as well, so whether it is valid is not known here.
    private async Task<string?> ComplaintAsync(string method, string file, string query, byte[] body, bool? valid)
    {
        var (status, type, answer) = await SendAsync(method, file, query, body);
        _ = status == StatusCodes.Status200OK ? Interlocked.Increment(ref answered) : 0;
        return status switch
        {
            StatusCodes.Status200OK when valid == false => "what cannot be read is answered with 200",
            StatusCodes.Status200OK when !(await SendAsync(method, file, query, body)).Body.SequenceEqual(answer) => "the same request is answered with other bytes",
            StatusCodes.Status200OK => null,
            StatusCodes.Status400BadRequest when valid == true => $"a valid deployment is refused: {Encoding.UTF8.GetString(answer)}",
            StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge => ComplaintAboutRefusal(type, answer),
            _ => $"the answer is {status}",
        };
    }

    private static string? ComplaintAboutRefusal(string? type, byte[] answer)
    {
        if (type?.StartsWith("application/problem+json", StringComparison.Ordinal) != true)
        {
            return $"a refusal is {type}";
        }

        using var problem = JsonDocument.Parse(answer);
        var errors = problem.RootElement.GetProperty("errors").EnumerateObject().ToArray();
        return errors.Length > 0 && errors.All(field => field.Value.GetArrayLength() > 0 && field.Value.EnumerateArray().All(reason => reason.GetString() is { Length: > 0 }))
            ? null
            : "a refusal gives no reason";
    }

    private async Task<(int Status, string? Type, byte[] Body)> SendAsync(string method, string file, string query, byte[] body)
    {
        var context = await server.SendAsync(context =>
        {
            context.Request.Method = method;
            context.Request.Path = "/api/v1/" + file;
            context.Request.QueryString = new QueryString(query);
            context.Request.ContentType = method == "POST" ? "application/json" : null;
            context.Request.Body = new MemoryStream(body);
            context.Request.ContentLength = method == "POST" ? body.Length : null;
        });
        using var answer = new MemoryStream();
        await context.Response.Body.CopyToAsync(answer);
        return (context.Response.StatusCode, context.Response.ContentType, answer.ToArray());
    }
}
