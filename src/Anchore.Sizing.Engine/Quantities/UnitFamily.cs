namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Whether a size counts in powers of 1000 or of 1024.</summary>
public enum UnitFamily
{
    /// <summary>B, kB, MB, GB, TB, PB: powers of 1000.</summary>
    Decimal,

    /// <summary>KiB, MiB, GiB, TiB, PiB: powers of 1024.</summary>
    Binary,
}
