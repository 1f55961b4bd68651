using System.Net.WebSockets;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Pdf;
using Anchore.Sizing.Trials.Plans;
using Anchore.Sizing.Web.Tests.OpenPages;

namespace Anchore.Sizing.Trials.Soak;

/// <summary>
/// People and programs that use the calculator all the time: they open pages, type, fetch files, ask for plans, and sometimes vanish.
/// </summary>
internal sealed class Visitors(HttpClient client, Counts counts)
{
    private const int People = 12;
    private const int MostKeys = 20;

    private static readonly PlanExports Exports = new([new PdfExport(new PdfPrinter()), .. PlanExports.Standard]);

    private static readonly string[] Texts = ["7", "70", "700", "7000", "", "many", "0", "99999999", "5000"];

    private long number;

    /// <summary>Uses the calculator until it is told to stop; every page is closed or has vanished then.</summary>
    public Task UseAsync(CancellationToken stop) =>
        Task.WhenAll([
            .. Enumerable.Range(0, People).Select(_ => RepeatAsync(VisitAsync, stop)),
            RepeatAsync(FetchAsync, stop),
            RepeatAsync(FetchAsync, stop),
            RepeatAsync(AskAsync, stop),
        ]);

    private async Task RepeatAsync(Func<Task> use, CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await use();
            }
            catch (Exception exception)
                when (exception
                        is HttpRequestException
                            or InvalidOperationException
                            or TimeoutException
                            or OperationCanceledException
                            or WebSocketException
                )
            {
                counts.Complaints.Enqueue(exception.Message);
                await Task.Delay(100, CancellationToken.None);
            }
        }
    }

    // One visitor in four is gone without a goodbye.
    private async Task VisitAsync()
    {
        var plan = Interlocked.Increment(ref number);
        await using var page = await OpenPage.OpenAsync(
            client,
            new Uri(client.BaseAddress!, $"/?name=Visitor+{plan}&images={plan}&release={(plan % 3 == 0 ? "6.1" : "4.0")}")
        );
        counts.AddPage();
        for (var key = Random.Shared.Next(MostKeys); key > 0; key--)
        {
            await page.TypeAsync(key % 3 == 0 ? "name" : "images", Texts[Random.Shared.Next(Texts.Length)]);
            counts.AddKey();
            await Task.Delay(Random.Shared.Next(20, 200));
        }

        if (page.Complaint is { } complaint)
        {
            counts.Complaints.Enqueue(complaint);
        }

        if (plan % 4 != 0)
        {
            await page.CloseAsync();
        }
    }

    private async Task FetchAsync()
    {
        var plan = Interlocked.Increment(ref number);
        var file = Exports.All[(int)(plan % Exports.All.Count)].FileName;
        using var answer = await client.GetAsync(
            new Uri($"/api/v1/{file}?images={plan}&name=Visitor+{plan}{(file == "compare.json" ? "&to=6.1" : "")}", UriKind.Relative)
        );
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
        counts.AddFile();
        await Task.Delay(Random.Shared.Next(20, 100));
    }

    private async Task AskAsync()
    {
        if (await client.ComplaintAsync(new KnownPlan(Interlocked.Increment(ref number))) is { } complaint)
        {
            counts.Complaints.Enqueue(complaint);
        }

        counts.AddPlan();
        await Task.Delay(Random.Shared.Next(5, 20));
    }
}
