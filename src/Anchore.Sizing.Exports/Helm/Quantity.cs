using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>Writes amounts in Kubernetes' notation, without changing them.</summary>
internal static class Quantity
{
    private const long Gibibyte = 1L << 30;
    private const int MillisPerCpu = 1000;

    private static readonly string[] DecimalSuffixes = ["k", "M", "G", "T", "P"];
    private static readonly string[] BinarySuffixes = ["Ki", "Mi", "Gi", "Ti", "Pi"];

    /// <summary>The memory of one replica in the family of units in which it was given.</summary>
    public static string OfMemory(ServicePlan service) =>
        OfBytes(service.MemoryEach, DataSize.TryParse(service.MemoryEachDisplay, out var written) ? written.Family : UnitFamily.Decimal);

    /// <summary>A size in the largest unit of the family that divides it; in bytes where none does.</summary>
    public static string OfBytes(long bytes, UnitFamily family)
    {
        var (step, suffixes) = family == UnitFamily.Binary ? (1024L, BinarySuffixes) : (1000L, DecimalSuffixes);
        var suffix = "";
        for (var power = 0; power < suffixes.Length && bytes > 0 && bytes % step == 0; power++)
        {
            bytes /= step;
            suffix = suffixes[power];
        }

        return bytes.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>CPUs, in thousandths where they are not whole.</summary>
    public static string OfCpu(decimal cpus) => cpus == decimal.Truncate(cpus)
        ? cpus.ToString("0", CultureInfo.InvariantCulture)
        : (cpus * MillisPerCpu).ToString("0", CultureInfo.InvariantCulture) + "m";

    /// <summary>The whole gibibytes that hold a size.</summary>
    public static long GibibytesFor(decimal bytes) => (long)decimal.Ceiling(bytes / Gibibyte);

    /// <summary>Bytes of so many gibibytes.</summary>
    public static decimal BytesOf(long gibibytes) => (decimal)gibibytes * Gibibyte;
}
