using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Anchore.Sizing.Probe;

/// <summary>The memory of an instance after everything that nobody holds was collected.</summary>
/// <param name="Managed">Bytes of managed objects.</param>
/// <param name="WorkingSet">Bytes of the whole process in memory.</param>
public sealed record MemoryUse(long Managed, long WorkingSet)
{
    internal const string Path = "/probe/memory";

    /// <summary>Asks an instance that was started with the probe.</summary>
    public static async Task<MemoryUse> OfAsync(HttpClient client) =>
        JsonSerializer.Deserialize<MemoryUse>(await client.GetStringAsync(new Uri(Path, UriKind.Relative)))!;

    internal static Task AnswerAsync(HttpContext context)
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return context.Response.WriteAsJsonAsync(
            new MemoryUse(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet),
            JsonSerializerOptions.Default
        );
    }
}
