using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Anchore.Sizing.Trials.Hosting;

namespace Anchore.Sizing.Trials.Plans;

/// <summary>Many clients that ask for plans all the time, each a plan of its own, and ask once more where no answer came.</summary>
internal sealed class PlanLoad : IAsyncDisposable
{
    private const int Clients = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource end = new();
    private readonly Task running;
    private readonly ConcurrentDictionary<string, long> answers = new();
    private readonly ConcurrentQueue<string> wrong = new();
    private readonly ConcurrentQueue<string> lost = new();
    private long plans;
    private long retried;

    public PlanLoad(Uri address)
    {
        running = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => AskAsync(address, client)));
    }

    /// <summary>How many plans each instance answered.</summary>
    public IReadOnlyDictionary<string, long> Answers => answers;

    /// <summary>How many plans came at the second asking.</summary>
    public long Retried => retried;

    /// <summary>Answers that were not the plan that was asked for.</summary>
    public IReadOnlyCollection<string> Wrong => wrong;

    /// <summary>Plans that did not come at the second asking either.</summary>
    public IReadOnlyCollection<string> Lost => lost;

    public Task EndAsync()
    {
        end.Cancel();
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        end.Dispose();
    }

    private async Task AskAsync(Uri address, int number)
    {
        await Task.Yield();
        using var client = Client(address, number);
        while (!end.IsCancellationRequested)
        {
            var plan = new KnownPlan(Interlocked.Increment(ref plans));
            if (await TryAsync(client, plan) is not null)
            {
                Interlocked.Increment(ref retried);
                if (await TryAsync(client, plan) is { } failure)
                {
                    lost.Enqueue(failure);
                }
            }
        }
    }

    // Each comes from an address of its own, as clients do: by it nginx chooses the instance.
    private static HttpClient Client(Uri address, int number) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse($"127.0.0.{number + 2}"), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = address,
        Timeout = Patience,
    };

    // Why no answer came, or nothing. A wrong answer is an answer.
    private async Task<string?> TryAsync(HttpClient client, KnownPlan plan)
    {
        try
        {
            var (status, answer, response) = await client.PostAsync(plan);
            if (status >= HttpStatusCode.InternalServerError)
            {
                return $"the answer is {(int)status}";
            }

            if ((status == HttpStatusCode.OK ? plan.Complaint(answer) : $"{plan.Body}: the answer is {(int)status}") is { } complaint)
            {
                wrong.Enqueue(complaint);
            }

            // Where an instance was down, nginx names it and then the one that answered.
            var instance = response.Headers.TryGetValues(Nginx.InstanceHeader, out var instances) ? instances.First().Split(' ')[^1] : "";
            answers.AddOrUpdate(instance, 1, (_, count) => count + 1);
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return exception.Message;
        }
    }
}
