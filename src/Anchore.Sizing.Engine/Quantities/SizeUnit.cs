using System.Collections.Frozen;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>A unit in which sizes are written.</summary>
internal sealed record SizeUnit(string Symbol, long Bytes)
{
    /// <summary>The symbols that sizes are written with, for messages.</summary>
    public const string Symbols = "B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB or PiB";

    public static readonly SizeUnit Byte = new("B", 1);

    // From the largest down: printing takes the first that fits.
    public static readonly SizeUnit[] Decimal = [.. Ladder(1000, "PB", "TB", "GB", "MB", "kB"), Byte];

    public static readonly SizeUnit[] Binary = [.. Ladder(1024, "PiB", "TiB", "GiB", "MiB", "KiB")];

    // SI and IEC units in any case; Kubernetes' suffixes of one letter as Kubernetes writes them, since m means thousandths to it.
    private static readonly FrozenDictionary<string, (SizeUnit Unit, UnitFamily Family)> Spelled =
        Spell().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, SizeUnit> OneLetter =
        Decimal.ToFrozenDictionary(unit => unit.Symbol[..1]);

    public static SizeUnit[] GetAll(UnitFamily family) => family == UnitFamily.Binary ? Binary : Decimal;

    /// <summary>The unit of a spelling with its family; null when there is none.</summary>
    public static (SizeUnit Unit, UnitFamily Family)? Find(string spelling) =>
        OneLetter.TryGetValue(spelling, out var unit) ? (unit, UnitFamily.Decimal)
        : Spelled.TryGetValue(spelling, out var spelled) ? spelled
        : null;

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
        foreach (var unit in Decimal.Where(unit => unit != Byte))
        {
            spellings[unit.Symbol] = (unit, UnitFamily.Decimal);
        }

        foreach (var unit in Binary)
        {
            spellings[unit.Symbol] = (unit, UnitFamily.Binary);
            spellings[unit.Symbol[..2]] = (unit, UnitFamily.Binary);
        }

        return spellings;
    }
}
