using System.Net;
using System.Text;

namespace Anchore.Sizing.Trials.Plans;

/// <summary>Asks for plans of which the figures are known.</summary>
internal static class PlanRequests
{
    public static readonly Uri Address = new("/api/v1/plan", UriKind.Relative);

    public static async Task<(HttpStatusCode Status, byte[] Answer, HttpResponseMessage Response)> PostAsync(
        this HttpClient client,
        KnownPlan plan
    )
    {
        using var body = new StringContent(plan.Body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Address, body);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response);
    }

    /// <summary>What is wrong with the answer to one plan, or nothing.</summary>
    public static async Task<string?> ComplaintAsync(this HttpClient client, KnownPlan plan)
    {
        var (status, answer, _) = await client.PostAsync(plan);
        return status == HttpStatusCode.OK ? plan.Complaint(answer) : $"{plan.Body}: the answer is {(int)status}";
    }
}
