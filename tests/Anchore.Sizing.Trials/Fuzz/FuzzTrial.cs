using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Web.Hosting;
using CsCheck;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Anchore.Sizing.Trials.Fuzz;

/// <summary>
/// Sends hostile inputs through the codec, the validator, the engine, the API and the pages: each is answered in time, with a plan or
/// with a reason.
/// </summary>
internal static class FuzzTrial
{
    private const int Inputs = 100_000;
    private const int EveryFile = 20;
    private const int EveryPage = 4;
    private const int MostShown = 10;

    // Far more than any input needs: what takes longer hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="arguments">How many inputs, and the seed of an earlier run to repeat it.</param>
    public static async Task<bool> RunAsync(string[] arguments)
    {
        var inputs = Trial.Number(arguments, 0, Inputs, "The number of inputs");
        var seed = Trial.Number(arguments, 1, Random.Shared.Next(1, int.MaxValue), "The seed");
        Console.WriteLine($"{inputs} inputs; repeat them with: fuzz {inputs} {seed}");

        await using var factory = new WebApplicationFactory<PublicAddress>();
        await using var application = factory.WithWebHostBuilder(host =>
            host.UseEnvironment("Production").UseContentRoot(Publication.RepositoryFile("src/Anchore.Sizing.Web"))
        );
        var engine = application.Services.GetRequiredService<SizingEngine>();
        var run = new Run(
            engine,
            new ApiJudge(application.Server, engine),
            new PageJudge(application.Server, engine),
            application.Services.GetRequiredService<PlanExports>(),
            (ulong)seed
        );
        await Parallel.ForAsync(0, inputs, (index, _) => run.JudgeAsync(index));
        return run.Report();
    }

    private sealed class Run(SizingEngine engine, ApiJudge api, PageJudge pages, PlanExports exports, ulong seed)
    {
        private readonly HostileInputs hostile = new(engine.Codec, engine.Catalog.Books.Select(book => book.Release));
        private readonly ConcurrentQueue<string> complaints = new();
        private readonly ConcurrentDictionary<string, int> counts = new();
        private readonly Lock comparing = new();
        private (TimeSpan Time, string Input) slowest;

        // Which input it is decides everything about it, so that a run can be repeated whatever the number of processors.
        public async ValueTask JudgeAsync(int index)
        {
            var random = new PCG((uint)index, seed);
            var file = index % EveryFile == 0 ? exports.All[index / EveryFile % exports.All.Count].FileName : null;
            var start = Stopwatch.GetTimestamp();
            var (sort, complaint) =
                index % 2 == 0 ? await JudgeBodyAsync(index / 2, random, file) : await JudgeQueryAsync(index / 2, random, file);
            var time = Stopwatch.GetElapsedTime(start);
            counts.AddOrUpdate(sort, 1, (_, count) => count + 1);
            lock (comparing)
            {
                slowest = time > slowest.Time ? (time, $"input {index}, {sort}, {file}") : slowest;
            }

            if (complaint is not null || time > Patience)
            {
                complaints.Enqueue($"input {index} ({sort}): {complaint ?? $"took {time.TotalSeconds:0} s"}");
            }
        }

        public bool Report()
        {
            foreach (var (sort, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Checks.Say($"{count,7} {sort}");
            }

            foreach (var complaint in complaints.Take(MostShown))
            {
                Checks.Say($"{complaint[..Math.Min(complaint.Length, 2000)]}");
            }

            Checks.Say($"{api.Answered,7} of them were valid and answered, the others refused with reasons");
            Checks.Say($"{pages.Opened,7} pages were opened");
            var checks = new Checks();
            checks.That(
                complaints.IsEmpty,
                $"{complaints.Count} of {counts.Values.Sum()} inputs were answered wrongly; the slowest took {slowest.Time.TotalMilliseconds:0} ms ({slowest.Input})"
            );
            return checks.Hold;
        }

        private async Task<(string Sort, string? Complaint)> JudgeBodyAsync(int turn, PCG random, string? file)
        {
            var (sort, bodies) = hostile.Bodies.ElementAt(turn % hostile.Bodies.Count);
            var body = bodies.Generate(random, null, out _);
            var complaint = await InTimeAsync(
                () => Complaints.About(engine, engine.Codec.DecodeJson(body)),
                () => api.ComplaintAsync(body, file ?? "plan")
            );
            return ($"bodies, {sort}", complaint is null ? null : $"{complaint}\n{Encoding.UTF8.GetString(body)}");
        }

        private async Task<(string Sort, string? Complaint)> JudgeQueryAsync(int turn, PCG random, string? file)
        {
            var (sort, queries) = hostile.Queries.ElementAt(turn % hostile.Queries.Count);
            var query = queries.Generate(random, null, out _);
            var complaint = await InTimeAsync(
                () => Complaints.About(engine, engine.Codec.DecodeQuery(query)),
                async () => await api.ComplaintAsync(query, file ?? "plan.json") ?? await PageComplaintAsync(turn, query)
            );
            return ($"queries, {sort}", complaint is null ? null : $"{complaint}\n{query}");
        }

        // A page costs a hundred times what a plan does.
        private async Task<string?> PageComplaintAsync(int turn, string query) =>
            turn % EveryPage == 0 ? await pages.ComplaintAsync(query, turn / EveryPage) : null;

        private static async Task<string?> InTimeAsync(Func<string?> engineComplaint, Func<Task<string?>> apiComplaint)
        {
            try
            {
                return await Task.Run(async () => engineComplaint() ?? await apiComplaint()).WaitAsync(Patience);
            }
            catch (Exception exception)
            {
                return exception.ToString();
            }
        }
    }
}
