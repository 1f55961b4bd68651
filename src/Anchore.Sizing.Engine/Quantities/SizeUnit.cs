using System.Collections.Frozen;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>A unit in which sizes are written.</summary>
internal sealed record SizeUnit(string Symbol, long Bytes)
{
    public static readonly SizeUnit Byte = new("B", 1);

    // From the largest down: printing takes the first that fits.
    public static readonly SizeUnit[] Decimal = [.. Ladder(1000, "PB", "TB", "GB", "MB", "kB"), Byte];

    public static readonly SizeUnit[] Binary = [.. Ladder(1024, "PiB", "TiB", "GiB", "MiB", "KiB")];

    /// <summary>Every spelling that is understood: SI and IEC units, Kubernetes' suffixes, and the usual lower-case forms of two and three letters.</summary>
    public static readonly FrozenDictionary<string, (SizeUnit Unit, UnitFamily Family)> Spellings = Spell().ToFrozenDictionary();

    public static SizeUnit[] Of(UnitFamily family) => family == UnitFamily.Binary ? Binary : Decimal;

    private static IEnumerable<SizeUnit> Ladder(long step, params string[] symbols)
    {
        for (var index = 0; index < symbols.Length; index++)
        {
            var bytes = 1L;
            for (var power = index; power < symbols.Length; power++)
            {
                bytes *= step;
            }

            yield return new SizeUnit(symbols[index], bytes);
        }
    }

    private static Dictionary<string, (SizeUnit, UnitFamily)> Spell()
    {
        var spellings = new Dictionary<string, (SizeUnit, UnitFamily)>();
        foreach (var (units, family) in new[] { (Decimal, UnitFamily.Decimal), (Binary, UnitFamily.Binary) })
        {
            foreach (var unit in units)
            {
                spellings[unit.Symbol] = (unit, family);
                if (unit == Byte)
                {
                    continue;
                }

                var kubernetes = family == UnitFamily.Binary ? unit.Symbol[..2] : unit.Symbol[..1];
                spellings[kubernetes] = (unit, family);
                spellings[unit.Symbol.ToLowerInvariant()] = (unit, family);
                if (family == UnitFamily.Binary)
                {
                    spellings[kubernetes.ToLowerInvariant()] = (unit, family);
                }
            }
        }

        spellings["KB"] = spellings["kB"];
        return spellings;
    }
}
