namespace Anchore.Sizing.Imports;

/// <summary>What the texts say of the site beside its images.</summary>
internal sealed class SiteFacts
{
    /// <summary>Allocatable memory of the smallest node, in bytes.</summary>
    public long? NodeMemory { get; private set; }

    /// <summary>Allocatable CPUs of that node.</summary>
    public decimal? NodeCpu { get; private set; }

    public string Runtime { get; private set; } = "";

    public string Kernel { get; private set; } = "";

    /// <summary>Mean minutes of an analysis.</summary>
    public decimal? MinutesPerImage { get; set; }

    public int Nodes { get; private set; }

    public void AddNode(long? memory, decimal? cpu, string runtime, string kernel)
    {
        Nodes++;
        if (memory is not null && (NodeMemory is null || memory < NodeMemory))
        {
            NodeMemory = memory;
            NodeCpu = cpu;
        }

        Runtime = Runtime.Length == 0 ? runtime : Runtime;
        Kernel = Kernel.Length == 0 ? kernel : Kernel;
    }
}
