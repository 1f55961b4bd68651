namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>One line of the bill of materials.</summary>
/// <param name="Section">The part of the bill that it belongs to.</param>
/// <param name="Category">What kind of thing it is; a line that sums others has a category of its own, so that sums over a category count
/// nothing twice.</param>
/// <param name="Item">The thing.</param>
internal sealed record Material(MaterialSection Section, string Category, string Item)
{
    /// <summary>The part of the bill in words.</summary>
    public string SectionName => Section == MaterialSection.ToBuy ? "What to buy" : "What runs on it";

    /// <summary>How many there are.</summary>
    public Amount Quantity { get; init; } = Amount.None;

    /// <summary>What the quantity counts, for example "replicas".</summary>
    public string Counts { get; init; } = "";

    /// <summary>Bytes of memory or storage of one.</summary>
    public Amount SizeEach { get; init; } = Amount.None;

    /// <summary>Bytes of memory or storage of all.</summary>
    public Amount SizeTotal { get; init; } = Amount.None;

    /// <summary>CPUs of one.</summary>
    public Amount CpuEach { get; init; } = Amount.None;

    /// <summary>CPUs of all.</summary>
    public Amount CpuTotal { get; init; } = Amount.None;

    /// <summary>The formula with the numbers in it.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Where the numbers come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>What else the reader must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many of the lines before this one it sums; 0 for a line that stands for itself.</summary>
    public int Sums { get; init; }
}
