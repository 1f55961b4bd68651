using System.Net;
using System.Text;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Anchore.Sizing.Trials.Fuzz;

/// <summary>Opens the pages in memory with hostile queries and judges what they show.</summary>
internal sealed class PageJudge(TestServer server, SizingEngine engine)
{
    private const string ReleaseToCompareWith = "to";

    private static readonly string[] Plans = ["/", "/compare", "/files"];
    private static readonly string[] All = [.. Plans, "/rules"];

    private int opened;

    /// <summary>How many pages were opened.</summary>
    public int Opened => opened;

    /// <summary>What is wrong with a page under a query, or nothing; the pages take turns.</summary>
    public async Task<string?> ComplaintAsync(string typed, int turn)
    {
        var page = All[turn % All.Length];
        var query = AsInAddress(typed);
        var answer = await Answer.ToGetAsync(server, page, query);
        Interlocked.Increment(ref opened);
        return answer switch
        {
            { Status: not StatusCodes.Status200OK } => $"{page} answers {answer.Status}",
            { Type: not "text/html; charset=utf-8" } => $"{page} is {answer.Type}",
            _ when Plans.Contains(page) && Silenced(query, WebUtility.HtmlDecode(Encoding.UTF8.GetString(answer.Body))) is { } error =>
                $"{page} does not say: {error.Message}",
            _ => null,
        };
    }

    // What a browser makes of what is typed behind the question mark: other letters are escaped, and nothing comes after a number sign.
    private static string AsInAddress(string typed) => new Uri("http://localhost/?" + typed).Query;

    private FieldError? Silenced(string query, string shown) =>
        engine
            .Codec.DecodeQuery(query)
            .Errors.FirstOrDefault(error =>
                error.Field != ReleaseToCompareWith && !shown.Contains(error.Message, StringComparison.Ordinal)
            );
}
