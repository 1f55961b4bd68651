using System.Text;
using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Anchore.Sizing.Trials.Fuzz;

/// <summary>Sends hostile input to the API in memory and judges the answers.</summary>
internal sealed class ApiJudge(TestServer server, SizingEngine engine)
{
    private const string Root = "/api/v1/";
    private const int LargestBody = 262_144;

    private int answered;

    /// <summary>How many requests were answered with what they asked for.</summary>
    public int Answered => answered;

    /// <summary>What is wrong with the answer to a body, or nothing.</summary>
    public Task<string?> ComplaintAsync(byte[] body, string file) =>
        ComplaintAsync(
            () => Answer.ToPostAsync(server, Root + file, file == "compare.json" ? "?to=6.1" : "", body),
            body.Length <= LargestBody && engine.Codec.DecodeJson(body).IsValid
        );

    /// <summary>What is wrong with the answer to a query, or nothing.</summary>
    public Task<string?> ComplaintAsync(string query, string file) =>
        ComplaintAsync(() => Answer.ToGetAsync(server, Root + file, "?" + query), null);

    // A query may hold options of the file as well, so whether it is valid is not known here.
    private async Task<string?> ComplaintAsync(Func<Task<Answer>> ask, bool? valid)
    {
        var answer = await ask();
        _ = answer.Status == StatusCodes.Status200OK ? Interlocked.Increment(ref answered) : 0;
        return answer.Status switch
        {
            StatusCodes.Status200OK when valid == false => "what cannot be read is answered with 200",
            StatusCodes.Status200OK when !(await ask()).Body.SequenceEqual(answer.Body) => "the same request is answered with other bytes",
            StatusCodes.Status200OK => null,
            StatusCodes.Status400BadRequest when valid == true => $"a valid deployment is refused: {Encoding.UTF8.GetString(answer.Body)}",
            StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge => ComplaintAboutRefusal(answer),
            _ => $"the answer is {answer.Status}",
        };
    }

    private static string? ComplaintAboutRefusal(Answer answer)
    {
        if (answer.Type?.StartsWith("application/problem+json", StringComparison.Ordinal) != true)
        {
            return $"a refusal is {answer.Type}";
        }

        using var problem = JsonDocument.Parse(answer.Body);
        var errors = problem.RootElement.GetProperty("errors").EnumerateObject().ToArray();
        return
            errors.Length > 0
            && errors.All(field =>
                field.Value.GetArrayLength() > 0 && field.Value.EnumerateArray().All(reason => reason.GetString() is { Length: > 0 })
            )
            ? null
            : "a refusal gives no reason";
    }
}
