using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Asks again until the answer is the one that must come, however slow the machine is.</summary>
internal static class Patience
{
    private const int Tries = 1200;

    public static async Task<bool> UntilAsync(this HttpClient client, string address, HttpStatusCode status)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (answer.StatusCode == status)
            {
                return true;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return false;
    }
}
